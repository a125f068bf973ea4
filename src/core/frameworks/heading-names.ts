import type { Catalogue } from './catalogue';
import type { HeadingSegment } from './heading-segments';
import type { NameHit } from './name-matcher';
import { isNeutral, withoutNeutralTail } from './neutral-words';
import { readHeading, saysOnly } from './name-rules';

/** Which frameworks a heading names. */
export interface HeadingNames {
  /** Ids, in the heading's order, each once. */
  readonly frameworks: readonly string[];
  /** Every segment names a framework and says nothing else. */
  readonly whole: boolean;
  /** Its first segment names a framework and says nothing else: 護城河：CUDA 的壁壘. */
  readonly lead: boolean;
  /** Segments that name none, as written: unknown frameworks if the heading is a framework section's. */
  readonly unlisted: readonly string[];
}

/** Longer segments are sentences, not names; so are those with a sentence's end. */
const longestName = 30;
const asks = /[?？!！。]/;

/**
 * The frameworks in a heading (its text, marks removed or not). The heading is split at 與 和 及 、 / & + × vs
 * and; text in parentheses is a gloss, another name of what stands before it; text after a colon is a
 * comment, searched for names but never offered as one. Words such as 的演變, 分析 or framework hide no name.
 */
export function namesInHeading(heading: string, catalogue: Catalogue): HeadingNames {
  const { names, segments } = readHeading(heading, catalogue);
  const telling = segments.filter(segment => !isNeutral(heading.slice(segment.start, segment.end)));
  const topics = telling.filter(({ gloss }) => !gloss);
  const isNamed = (segment: HeadingSegment): boolean =>
    saysOnly(heading, segment, names) || glossesOf(telling, segment).some(gloss => saysOnly(heading, gloss, names));
  const onlyComments = topics.every(({ comment }) => comment);
  return {
    frameworks: [...new Set(names.map(({ name }) => name.framework))],
    whole: topics.length > 0 && topics.every(isNamed),
    lead: topics.slice(0, 1).some(isNamed),
    unlisted: topics
      .filter(topic => (onlyComments || !topic.comment) && !holdsName(topic, names) && !isNamed(topic))
      .map(topic => heading.slice(topic.start, topic.end))
      .filter(segment => !asks.test(segment))
      .map(bareName)
      .filter(name => name.length > 1 && name.length <= longestName),
  };
}

/** The glosses that directly follow a segment. */
function glossesOf(segments: readonly HeadingSegment[], topic: HeadingSegment): readonly HeadingSegment[] {
  const after = segments.slice(segments.indexOf(topic) + 1);
  const nextTopic = after.findIndex(({ gloss }) => !gloss);
  return nextTopic < 0 ? after : after.slice(0, nextTopic);
}

function holdsName(segment: HeadingSegment, names: readonly NameHit[]): boolean {
  return names.some(({ start, end }) => start >= segment.start && end <= segment.end);
}

/** Without marks and quotes around it, and without a tail such as 的演變. */
function bareName(segment: string): string {
  return withoutNeutralTail(segment.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, ''));
}
