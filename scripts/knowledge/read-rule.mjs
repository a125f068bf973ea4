// A `matching` rule: how an ambiguous name may match (`AliasRule` in src/core/frameworks/framework.ts).
import { inside, optionalTexts, record, text } from './check-shape.mjs';
import { DataError } from './read-data.mjs';

/** Their order is that of `ruleKinds` in src/core/frameworks/catalogue.ts. */
export const ruleKinds = ['anywhere', 'heading-only', 'heading-or-context', 'note-context', 'needs-context'];

/** @param {unknown} value @param {import('./check-shape.mjs').Where} where */
export function readRule(value, where) {
  const rule = record(value, ['alias', 'rule', 'context', 'exclude', 'exactCase'], where);
  const alias = text(rule.alias, inside(where, 'alias'));
  if (typeof rule.rule !== 'string' || !ruleKinds.includes(rule.rule)) {
    throw new DataError(where.file, `${where.place}.${alias}`, `rule is one of ${ruleKinds.join(', ')}`);
  }
  optionalTexts(rule.context, inside(where, `${alias}.context`));
  optionalTexts(rule.exclude, inside(where, `${alias}.exclude`));
  return rule;
}
