import { describe, expect, it } from 'vitest';
import { RULES } from '../core/rules';
import { analyzeLabelled } from './labelled-notes';
import { scoreNotes } from './score-notes';

const { misses, ...shares } = scoreNotes(analyzeLabelled(RULES));

// `npm run score` runs this file; the table is what it is for, the floors keep a change from losing what was won.
console.table(shares);
console.log(misses.join('\n'));

describe('the labelled notes', () => {
  it.each([
    ['headingPrecision', 0.98], ['headingRecall', 0.95], ['rolePrecision', 0.9], ['roleRecall', 0.85],
    ['frameworkRecall', 0.8], ['cardsWhereTheyBelong', 0.95], ['noneWhereTheyDoNot', 0.8],
  ] as const)('reach their least %s', (measure, least) => {
    expect(shares[measure]).toBeGreaterThanOrEqual(least);
  });
});
