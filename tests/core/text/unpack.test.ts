import { execFileSync } from 'node:child_process';
import { execPath } from 'node:process';
import catalogue from 'latticework:catalogue';
import packedKnowledge from 'latticework:packed-knowledge';
import riskTopics from 'latticework:risk-topics';
import sections from 'latticework:sections';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../src/core/knowledge';
import { unpackText } from '../../../src/core/text/unpack';

/** The packer belongs to the build and is JavaScript, so it runs in a process of its own, as there. */
function packedByBuild(texts: readonly string[]): readonly string[] {
  const script = 'import { readFileSync } from "node:fs"; import { packText } from "./scripts/knowledge/pack-text.mjs"; console.log(JSON.parse(readFileSync(0, "utf8")).map(packText).join("\\n"));';
  return execFileSync(execPath, ['--input-type=module', '--eval', script], { input: JSON.stringify(texts), encoding: 'utf8' }).slice(0, -1).split('\n');
}

describe('a packed text', () => {
  it('comes out as it went in', () => {
    expect(knowledge()).toEqual({ catalogue, sections, riskTopics });
  });

  it('may be any text', () => {
    const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.array(fc.constantFrom('a', '護', 'aa'), { maxLength: 300 }).map((parts) => parts.join('')));
    const texts = fc.sample(anyText, 200);
    expect(packedByBuild(texts).map(unpackText)).toEqual(texts);
  });

  it('is written in digits that a string holds without escapes', () => {
    expect(JSON.stringify(packedKnowledge)).toBe(`"${packedKnowledge}"`);
  });

  it('that is cut off is none', () => {
    expect(() => unpackText(packedKnowledge.slice(0, 6))).toThrow();
  });
});
