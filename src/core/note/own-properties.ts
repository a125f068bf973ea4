import type { PropertyValues } from './properties';

/** Properties that are addressed to this plugin. */
export const LEFT_OUT_PROPERTY = 'latticework';
export const NOT_RELEVANT_PROPERTY = 'latticework-not-relevant';

/** What a property may say for no: YAML reads `no` and `off` as texts, and a text field gives nothing but texts. */
const NO: ReadonlySet<string> = new Set(['false', 'no', 'off']);

/** Whether a note asks not to be read: `latticework: false`. */
export function isLeftOut(properties: PropertyValues): boolean {
  return Object.entries(properties).some(([name, value]) => name.trim().toLowerCase() === LEFT_OUT_PROPERTY
    && (value === false || (typeof value === 'string' && NO.has(value.trim().toLowerCase()))));
}
