// Words that YAML 1.1 or 1.2 readers take for a boolean or nothing (https://yaml.org/type/bool.html).
const RESERVED = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', 'null']);

/**
 * A text as the value of a property: plain where no YAML reader can take it for anything but this text (or
 * for this date), in double quotes otherwise. JSON's escapes are valid in YAML's double quotes.
 */
export function yamlText(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text);
}

function isPlain(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return true;
  return /^\p{L}[\p{L}\p{N} ._/&()+-]*$/u.test(text) && !text.endsWith(' ') && !RESERVED.has(text.toLowerCase());
}
