// @vitest-environment happy-dom
import { EditorView } from '@codemirror/view';
import { beforeAll, describe, expect, it } from 'vitest';
import { barHeadingExtension, type BarHeadingOptions } from '../../src/editor/bar-heading-extension';
import { installDomShim } from '../views/dom-shim';

beforeAll(installDomShim);

function open(doc: string, options: () => BarHeadingOptions = () => ({ bars: '▋', enabled: true })): EditorView {
  return new EditorView({ doc, extensions: barHeadingExtension(options), parent: document.body });
}

function headings(view: EditorView): (string | null)[] {
  return Array.from(view.contentDOM.querySelectorAll('.lw-bar-heading'), (line) => line.textContent);
}

describe('barHeadingExtension', () => {
  it('gives bar lines a class, and no line of code or front matter', () => {
    const view = open('---\n▋p: 1\n---\n▋one\ntext\n```\n▋two\n```\n**▋three**');
    expect(headings(view)).toEqual(['▋one', '**▋three**']);
    view.destroy();
  });

  it('follows the text', () => {
    const view = open('▋one\ntext');
    view.dispatch({ changes: { from: 0, to: 1 } });
    expect(headings(view)).toEqual([]);
    view.dispatch({ changes: { from: 4, insert: '▋' } });
    expect(headings(view)).toEqual(['▋text']);
    view.dispatch({ changes: { from: 0, insert: '```\n' } });
    expect(headings(view)).toEqual([]);
    view.destroy();
  });

  it('shows changed options at the next update', () => {
    let options = { bars: '▋', enabled: true };
    const view = open('▋one\n■two', () => options);
    options = { bars: '■', enabled: true };
    view.dispatch({});
    expect(headings(view)).toEqual(['■two']);
    options = { bars: '■', enabled: false };
    view.dispatch({});
    expect(headings(view)).toEqual([]);
    view.destroy();
  });

  it('changes no look while an input method composes, and catches up after it', async () => {
    const view = open('\n▋one\ntext');
    let composing = true;
    Object.defineProperty(view, 'composing', { get: () => composing });
    view.dispatch({ changes: { from: 6, insert: '▋' } });
    view.dispatch({ changes: { from: 0, insert: 'above\n' } });
    expect(headings(view)).toEqual(['▋one']);
    composing = false;
    view.contentDOM.dispatchEvent(new Event('compositionend'));
    await new Promise((resolve) => window.setTimeout(resolve, 120));
    expect(headings(view)).toEqual(['▋one', '▋text']);
    view.destroy();
  });
});
