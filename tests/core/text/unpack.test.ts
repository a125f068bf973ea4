import { execFileSync } from 'node:child_process';
import { execPath } from 'node:process';
import catalogue from 'latticework:catalogue';
import texts from 'latticework:catalogue-texts';
import packedForReading from 'latticework:packed-for-reading';
import riskTopics from 'latticework:risk-topics';
import sections from 'latticework:sections';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledgeForReading, knowledgeForShowing } from '../../../src/core/knowledge';
import { unpackText } from '../../../src/core/text/unpack';

/** The packer belongs to the build and is JavaScript, so it runs in a process of its own, as there. */
function packedByBuild(texts: readonly string[]): readonly string[] {
  const script = 'import { readFileSync } from "node:fs"; import { packText } from "./scripts/knowledge/pack-text.mjs"; console.log(JSON.parse(readFileSync(0, "utf8")).map(packText).join("\\n"));';
  return execFileSync(execPath, ['--input-type=module', '--eval', script], { input: JSON.stringify(texts), encoding: 'utf8' }).slice(0, -1).split('\n');
}

describe('a packed text', () => {
  it('comes out as it went in', () => {
    expect(knowledgeForReading()).toEqual({ catalogue, sections });
    expect(knowledgeForShowing()).toEqual({ texts, riskTopics });
  });

  it('may be any text', () => {
    const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.array(fc.constantFrom('a', '護', 'aa'), { maxLength: 300 }).map((parts) => parts.join('')));
    const samples = fc.sample(anyText, 200);
    expect(packedByBuild(samples).map(unpackText)).toEqual(samples);
  });

  it('is written in digits that a string holds without escapes', () => {
    expect(JSON.stringify(packedForReading)).toBe(`"${packedForReading}"`);
  });

  it('that is cut off is none', () => {
    expect(() => unpackText(packedForReading.slice(0, 6))).toThrow();
  });
});
