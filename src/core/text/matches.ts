/**
 * All matches of a pattern with the flag `g`, in order; none may be empty. `matchAll` would copy the pattern each time,
 * which takes longer than searching most texts.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
