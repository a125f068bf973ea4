import type { Locator } from 'playwright-core';

export interface Contrast {
  /** The element's class. */
  readonly where: string;
  readonly ratio: number;
}

/** WCAG contrast of each element's text with what is painted behind it, see-through layers included. */
export function contrasts(texts: Locator): Promise<Contrast[]> {
  return texts.evaluateAll((els) => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const pen = createEl('canvas').getContext('2d', { willReadFrequently: true });
    const read = (css: string): Colour => {
      if (pen === null) return [0, 0, 0, 1];
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = css;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mix = (a: number, b: number): number => a * top[3] + b * (1 - top[3]);
      return [mix(top[0], below[0]), mix(top[1], below[1]), mix(top[2], below[2]), 1];
    };
    const behind = (el: Element | null): Colour => {
      if (el === null) return [255, 255, 255, 1];
      const own = read(getComputedStyle(el).backgroundColor);
      return own[3] === 1 ? own : over(own, behind(el.parentElement));
    };
    const light = ([red, green, blue]: Colour): number => {
      const linear = [red, green, blue].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    };
    return els.map((el) => {
      const ground = behind(el);
      const ink = light(over(read(getComputedStyle(el).color), ground));
      const paper = light(ground);
      return { where: el.getAttribute('class') ?? '', ratio: (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) };
    });
  });
}
