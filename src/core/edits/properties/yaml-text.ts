// Words that YAML 1.1 or 1.2 readers take for a boolean or nothing (https://yaml.org/type/bool.html).
const RESERVED = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', 'null']);
/** Valid in JSON's quotes as they stand, but line breaks or unprintable to some YAML readers. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * A text as the value of a property: plain where no YAML reader can take it for anything but this text (or
 * for this date), in double quotes otherwise.
 */
export function yamlText(text: string): string {
  return isPlain(text) ? text : doubleQuoted(text);
}

/** JSON's escapes are valid in YAML's double quotes. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(UNPRINTABLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A text in single quotes; in double ones where single ones cannot hold it. */
export function singleQuoted(text: string): string {
  const isPrintable = doubleQuoted(text) === `"${text.replace(/["\\]/g, '\\$&')}"`;
  return isPrintable ? `'${text.replaceAll('\'', '\'\'')}'` : doubleQuoted(text);
}

function isPlain(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return true;
  return /^\p{L}[\p{L}\p{N} ._/&()+-]*$/u.test(text) && !text.endsWith(' ') && !RESERVED.has(text.toLowerCase());
}
