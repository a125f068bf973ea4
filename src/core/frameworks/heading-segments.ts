/** A span of a text: offsets of its first UTF-16 unit and after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One of the things that a heading names. */
export interface HeadingSegment extends Span {
  /** It stands in parentheses: another name of the segment before it. */
  readonly gloss: boolean;
  /** It stands after a colon: what is said of the topic, not a topic itself. */
  readonly comment: boolean;
}

/** Each is a joint wherever it stands outside a framework's own name. */
const joints = new Set('、／/&＆+＋×✕⨯|｜,，;；＝=→');
const colons = new Set(':：');
const openings = new Set('(（');
const closings = new Set(')）');

/** 與 和 及 join only where no other word holds them: 參與, 飽和, 以及 … */
const hanJoints = new Map([
  ['與', { before: '參給賦授付', after: '否會其' }], ['与', { before: '参给赋授付', after: '否会其' }],
  ['和', { before: '飽饱共總总緩缓溫温平中祥調调附', after: '平諧谐解約约睦局' }],
  ['及', { before: '以普涉提觸触波企危遍', after: '時时格其早至' }],
]);

/** Joints that are Latin words or dashes stand between blanks. */
const wordJoint = /^\s+(?:and|vs\.?|versus|[-–—])\s+/i;
/** Longest text that the pattern above may look at. */
const wordJointReach = 16;

/**
 * Splits a heading at its joints. A joint inside one of `names` (spans in order, not overlapping) belongs
 * to that name: 風險與報酬 is one framework. Segments are trimmed of blanks; empty ones are left out.
 */
export function splitHeading(heading: string, names: readonly Span[]): readonly HeadingSegment[] {
  const segments: HeadingSegment[] = [];
  let start = 0;
  let gloss = false;
  let comment = false;
  const close = (end: number, next: number): void => {
    const words = trimmed(heading, start, end);
    if (words.start < words.end) segments.push({ start: words.start, end: words.end, gloss, comment });
    start = next;
  };
  for (let at = 0; at < heading.length;) {
    const name = names.length === 0 ? undefined : names.find(span => span.start === at);
    const joint = name === undefined ? jointAt(heading, at) : 0;
    if (joint > 0) {
      const character = heading.charAt(at);
      close(at, at + joint);
      if (openings.has(character)) gloss = true;
      if (closings.has(character)) gloss = false;
      if (colons.has(character)) comment = true;
    }
    at = name?.end ?? at + Math.max(1, joint);
  }
  close(heading.length, heading.length);
  return segments;
}

/** Length of the joint that begins at an offset, 0 when there is none. */
function jointAt(heading: string, at: number): number {
  const character = heading.charAt(at);
  if (joints.has(character) || colons.has(character) || openings.has(character) || closings.has(character)) return 1;
  const han = hanJoints.get(character);
  if (han !== undefined) return joinsHan(heading, at, han) ? 1 : 0;
  return character === ' ' || character === '\u3000'
    ? wordJoint.exec(heading.slice(at, at + wordJointReach))?.[0].length ?? 0 : 0;
}

function joinsHan(heading: string, at: number, { before, after }: { before: string; after: string }): boolean {
  const previous = heading.charAt(at - 1);
  const next = heading.charAt(at + 1);
  return at > 0 && next !== '' && !before.includes(previous) && !after.includes(next);
}

function trimmed(heading: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && heading.charAt(start).trim() === '') start++;
  while (end > start && heading.charAt(end - 1).trim() === '') end--;
  return { start, end };
}
