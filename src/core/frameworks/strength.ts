import type { Lines } from '../text/lines';
import type { FrameworkUse, Mention, MentionPlace } from './mention';

const namedPlaces: ReadonlySet<MentionPlace> = new Set<MentionPlace>(['heading', 'tag', 'property', 'link']);

/** Words of a sentence that says what something is. */
const definition = /是指|指的是|指的就是|定義|定义|所謂|所谓|意思是|意味著|意味着|的概念是|稱為|称为|稱之為|称之为|叫做|叫作|\b(?:means|is called|called|calls this|calls it|known as|refers to|is when|is where|is defined as|is the idea that|is the concept|defined as)\b/i;
/** Just before a name: something is one. 這是標準的囚徒困境, is a classic moat. */
const isOne = /(?:就是|這是|这是|便是|正是|屬於|属于|算是|典型|標準的?|标准的?|教科書|教科书)[^，,]{0,12}$|\b(?:is|are|was|were)\s+(?:a|an|the|no|not\s+an?)\s+(?:[a-z-]+\s+){0,2}(?:(?:case|example|instance)\s+of\s+(?:an?\s+|the\s+)?)?$/i;
/** Just after a name: what it is. 護城河來自轉換成本, The moat is that …. */
const isThat = /^[」』”"*_]*(?:(?:就|才|並不|并不|不|只)?(?:是(?!否|不是)|在於|在于|來自|来自|指|意味)|\s+(?:is|are|was|means?)\s+(?:a|an|the|that|what|when|not)\b|\s+comes?\s+from\b)/i;
const sentenceEnd = /[。！？!?；;]|\.\s/;

/**
 * How strongly a note reasons with each framework it mentions, in order of first place. `used`: named in a
 * heading, by a tag, a property or a link, in two different blocks, in a sentence that defines it, or as the label of
 * what a framework section says (one of `labels`). Mentions are those of `findMentions`.
 */
export function frameworkUses(mentions: readonly Mention[], note: { readonly lines: Lines }, labels: ReadonlySet<string>): readonly FrameworkUse[] {
  const byFramework = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = byFramework.get(mention.framework);
    if (known) known.push(mention);
    else byFramework.set(mention.framework, [mention]);
  }
  return [...byFramework].map(([id, own]) => ({ id, strength: labels.has(id) || isUsed(own, note.lines) ? 'used' : 'mentioned', mentions: own.length }));
}

function isUsed(mentions: readonly Mention[], lines: Lines): boolean {
  return mentions.some(({ place }) => namedPlaces.has(place))
    || mentions.some(({ block }) => block !== mentions[0]?.block)
    || mentions.some(mention => isLabel(mention, lines))
    || mentions.some(mention => explains(sentenceAround(mention, lines)));
}

/** `- **護城河：** …` and `**Moat.** …`: a bold lead-in heads what follows it, as a small heading does. */
function isLabel({ line, column, text }: Mention, { text: note, starts, ends }: Lines): boolean {
  const start = starts[line - 1] ?? 0;
  const before = note.slice(start, start + column - 1);
  if (!before.includes('**')) return false;
  const after = note.slice(start + column - 1 + text.length, Math.min(ends[line - 1] ?? start, start + column + text.length + reach));
  return /^[\s>•‧．·*+\-\d.)、|]*\*\*[^*]*$/.test(before.slice(-reach)) && /^[^*\n]{0,40}\*\*/.test(after);
}

/** Characters looked at on each side of a mention: a line may be a megabyte long. */
const reach = 120;

function explains({ before, name, after }: NamedSentence): boolean {
  return definition.test(before + name + after) || isOne.test(before) || isThat.test(after);
}

/** The sentence of its line that a mention stands in. */
interface NamedSentence {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

function sentenceAround({ line, column, text }: Mention, { text: note, starts, ends }: Lines): NamedSentence {
  const start = (starts[line - 1] ?? 0) + column - 1;
  const end = start + text.length;
  const before = note.slice(Math.max(starts[line - 1] ?? 0, start - reach), start).split(sentenceEnd);
  const after = note.slice(end, Math.min(ends[line - 1] ?? end, end + reach)).split(sentenceEnd, 1);
  return { before: before[before.length - 1] ?? '', name: text, after: after[0] ?? '' };
}
