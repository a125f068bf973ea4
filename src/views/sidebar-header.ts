import type { SidebarModel } from '../core/cards/sidebar-model';
import type { Drawing } from './drawing';
import { readWebSource } from './web-source';
import { show, writeAttribute, writeText } from './write-changed';

/** The note's title, date, companies and source. */
export function createHeader(parent: HTMLElement, drawing: Drawing): (model: SidebarModel) => void {
  const el = parent.createDiv({ cls: 'lw-header' });
  const heading = el.createDiv({ attr: { role: 'heading', 'aria-level': '1' } });
  const title = heading.createDiv({ cls: 'lw-title', attr: { role: 'link' } });
  let path = '';
  drawing.stops.add(title, () => ({ action: { kind: 'open', path, line: 1 } }));
  const meta = el.createDiv({ cls: ['lw-meta', 'lw-header-meta'] });
  const facts = meta.createSpan();
  const source = createSource(meta, drawing);
  return (model) => {
    path = model.path;
    writeText(title, model.title);
    const known = [model.created ?? '', model.companies.join(drawing.words.listComma)].filter((fact) => fact !== '');
    writeText(facts, known.join(' \u00B7 '));
    show(facts, known.length > 0);
    source(model.source);
    show(meta, known.length > 0 || model.source !== null);
  };
}

function createSource(parent: HTMLElement, drawing: Drawing): (source: string | null) => void {
  const link = parent.createEl('a', { cls: ['lw-source', 'external-link'], attr: { rel: 'noopener nofollow', target: '_blank' } });
  const plain = parent.createSpan({ cls: 'lw-source' });
  drawing.stops.add(link, () => ({ action: null }));
  return (source) => {
    const web = source === null ? null : readWebSource(source);
    show(link, web !== null);
    show(plain, web === null && source !== null);
    writeText(plain, web === null ? source ?? '' : '');
    if (web === null) return;
    writeText(link, web.host);
    writeAttribute(link, 'href', web.address);
    writeAttribute(link, 'title', web.address);
  };
}
