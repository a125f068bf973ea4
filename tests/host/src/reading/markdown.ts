import MarkdownIt from 'markdown-it';

type Parser = InstanceType<typeof MarkdownIt>;
type InlineRule = Parameters<Parser['inline']['ruler']['push']>[1];

const WIKILINK = /^(!?)\[\[([^[\]|\n]+)(?:\|([^\]\n]*))?\]\]/;
const TAG = /^#[\p{L}\p{M}\p{N}_/-]*[\p{L}\p{M}_/-][\p{L}\p{M}\p{N}_/-]*/u;

const wikilink: InlineRule = (state, silent) => {
  const match = WIKILINK.exec(state.src.slice(state.pos));
  const target = match?.[2]?.trim();
  if (!match || !target) return false;
  if (!silent) {
    const open = state.push('link_open', 'a', 1);
    open.attrs = [['class', match[1] ? 'internal-link internal-embed' : 'internal-link'], ['data-href', target], ['href', target]];
    state.push('text', '', 0).content = match[3] ?? target;
    state.push('link_close', 'a', -1);
  }
  state.pos += match[0].length;
  return true;
};

const tag: InlineRule = (state, silent) => {
  const before = state.src[state.pos - 1];
  const match = before === undefined || /\s/.test(before) ? TAG.exec(state.src.slice(state.pos)) : null;
  if (!match) return false;
  if (!silent) {
    const open = state.push('link_open', 'a', 1);
    open.attrs = [['class', 'tag'], ['href', match[0]]];
    state.push('text', '', 0).content = match[0];
    state.push('link_close', 'a', -1);
  }
  state.pos += match[0].length;
  return true;
};

/** `==marked==` */
const mark: InlineRule = (state, silent) => {
  const match = /^==(?=\S)([^=\n]+?)==/.exec(state.src.slice(state.pos));
  if (!match) return false;
  if (!silent) {
    state.push('mark_open', 'mark', 1);
    state.push('text', '', 0).content = match[1] ?? '';
    state.push('mark_close', 'mark', -1);
  }
  state.pos += match[0].length;
  return true;
};

export const markdownIt: Parser = createParser();

function createParser(): Parser {
  // `html` is off: a note pasted into a playground must not run as a page.
  const parser = new MarkdownIt({ html: false, linkify: true, breaks: true });
  parser.inline.ruler.before('link', 'wikilink', wikilink);
  parser.inline.ruler.before('link', 'tag', tag);
  parser.inline.ruler.before('link', 'mark', mark);
  return parser;
}
