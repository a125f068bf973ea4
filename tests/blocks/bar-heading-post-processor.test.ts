// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { barHeadingPostProcessor } from '../../src/blocks/bar-heading-post-processor';
import { installDomShim } from '../views/dom-shim';

beforeAll(installDomShim);

const process = barHeadingPostProcessor(() => ({ bars: '▋▍', enabled: true }));

function rendered(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function headings(el: HTMLElement): string[] {
  return Array.from(el.querySelectorAll('.lw-bar-heading'), (heading) => `${heading.tagName} ${heading.textContent ?? ''}`);
}

describe('barHeadingPostProcessor', () => {
  it('makes a paragraph of one bar line a heading', () => {
    const el = rendered('<p>▋<strong>潛在風險</strong></p><p>text ▋ text</p><p><strong>▍關鍵點</strong></p>');
    process(el);
    expect(headings(el)).toEqual(['P ▋潛在風險', 'P ▍關鍵點']);
    expect(el.querySelector('p')?.getAttribute('role')).toBe('heading');
    expect(el.querySelector('p')?.getAttribute('aria-level')).toBe('3');
  });

  it('dresses only the bar lines of a longer paragraph', () => {
    const el = rendered('<p>▋囚徒困境<br>\n誰都不敢<em>停</em><br>\n▋<strong>風險</strong> 一<br>end</p>');
    const before = el.textContent;
    process(el);
    expect(headings(el)).toEqual(['SPAN ▋囚徒困境', 'SPAN \n▋風險 一']);
    expect(el.textContent).toBe(before);
  });

  it('runs again without effect', () => {
    const el = rendered('<p>▋a<br>b</p><p>▋c</p>');
    process(el);
    const once = el.innerHTML;
    process(el);
    expect(el.innerHTML).toBe(once);
  });

  it.each([
    '<pre><code>▋a</code></pre>',
    '<p><code>▋a</code></p>',
    '<p><a href="x">▋a</a></p>',
    '<blockquote><p>▋a</p></blockquote>',
    '<ul><li><p>▋a</p></li></ul>',
    '<table><tbody><tr><td>▋a</td></tr></tbody></table>',
    '<p>▋a\nb</p>',
    `<p>▋${'字'.repeat(61)}</p>`,
  ])('leaves %s alone', (html) => {
    const el = rendered(html);
    process(el);
    expect(el.innerHTML).toBe(rendered(html).innerHTML);
  });

  it('takes a bare paragraph, and does nothing when switched off', () => {
    const paragraph = rendered('<p>▋a</p>').querySelector('p');
    if (paragraph === null) throw new Error('no paragraph');
    barHeadingPostProcessor(() => ({ bars: '▋', enabled: false }))(paragraph);
    expect(paragraph.className).toBe('');
    process(paragraph);
    expect(paragraph.className).toBe('lw-bar-heading');
  });
});
