import type { App } from '../app';
import { parseHtml } from '../dom/parse-html';
import { Keymap } from '../dom/keys';
import { getFrontMatterInfo, type Component } from '../mocks';
import { markdownIt } from './markdown';
import type { PostProcessorContext } from './post-processors';

type Tokens = ReturnType<typeof markdownIt.parse>;

let lastDocId = 0;

/** Draws block by block; each block passes the plugins' code-block and post processors on its own. */
export async function renderMarkdown(app: App, text: string, el: HTMLElement, sourcePath: string, owner: Component): Promise<void> {
  const info = getFrontMatterInfo(text);
  const firstLine = text.slice(0, info.contentStart).split('\n').length - 1;
  const docId = `doc-${++lastDocId}`;
  const frontmatter = app.metadataCache.getCache(sourcePath)?.frontmatter ?? null;
  if (frontmatter && info.exists) drawProperties(el, frontmatter);
  for (const block of topLevelBlocks(markdownIt.parse(text.slice(info.contentStart), {}))) {
    const section = el.createDiv(`el-${block[0]?.tag ?? 'div'}`);
    const map = block[0]?.map ?? null;
    if (map) section.setAttribute('data-line', String(map[0] + firstLine));
    section.append(...parseHtml(markdownIt.renderer.render(block, markdownIt.options, {})).childNodes);
    const context: PostProcessorContext = {
      docId,
      sourcePath,
      frontmatter,
      addChild: (child) => void owner.addChild(child),
      getSectionInfo: () => map && { text, lineStart: map[0] + firstLine, lineEnd: map[1] - 1 + firstLine },
    };
    await app.postProcessors.run(section, context);
    bindLinks(app, section, sourcePath);
  }
}

function topLevelBlocks(tokens: Tokens): Tokens[] {
  const blocks: Tokens[] = [];
  let depth = 0;
  let block: Tokens = [];
  for (const token of tokens) {
    block.push(token);
    depth += token.nesting;
    if (depth > 0) continue;
    blocks.push(block);
    block = [];
  }
  return blocks;
}

function drawProperties(el: HTMLElement, frontmatter: Record<string, unknown>): void {
  const table = el.createDiv('metadata-container');
  for (const [key, value] of Object.entries(frontmatter)) {
    const row = table.createDiv('metadata-property');
    row.createDiv({ cls: 'metadata-property-key', text: key });
    const cell = row.createDiv('metadata-property-value');
    if (value === null) continue;
    if (Array.isArray(value)) for (const entry of value) cell.createSpan({ cls: 'multi-select-pill', text: plainText(entry) });
    else cell.setText(plainText(value));
  }
}

function plainText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function bindLinks(app: App, section: HTMLElement, sourcePath: string): void {
  for (const link of section.querySelectorAll<HTMLElement>('a.internal-link')) {
    const target = link.getAttribute('data-href') ?? '';
    link.toggleClass('is-unresolved', app.metadataCache.getFirstLinkpathDest(target.split('#')[0] ?? '', sourcePath) === null);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      void app.workspace.openLinkText(target, sourcePath, Keymap.isModEvent(event));
    });
    link.addEventListener('mouseover', (event) => {
      app.workspace.trigger('hover-link', { event, source: 'preview', hoverParent: app.workspace, targetEl: link, linktext: target, sourcePath });
    });
  }
  for (const link of section.querySelectorAll('a:not(.internal-link)')) {
    if (!link.hasClass('tag')) link.setAttrs({ target: '_blank', rel: 'noopener nofollow', class: 'external-link' });
    else link.addEventListener('click', (event) => event.preventDefault());
  }
}
