/** Contrasts of what is written on a page that a filter turns over, which no tool for colours looks through. */
import type { Page } from 'playwright-core';

/** From 0 to 1, in sRGB. */
type Colour = readonly [red: number, green: number, blue: number];
type Filter = (colour: Colour) => Colour;

interface Written {
  text: string;
  /** Its element, for a person to find it. */
  where: string;
  colour: Colour;
  ground: Colour;
  /** 18 points, or 14 in bold: WCAG asks for less. */
  isLarge: boolean;
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));
const dot = (colour: Colour, [r, g, b]: Colour) => clamp(colour[0] * r + colour[1] * g + colour[2] * b);
/** The filters of admin.css, by the formulas of the Filter Effects specification: each step is clamped. */
const turnOver: Filter = ([red, green, blue]) => {
  const inverted: Colour = [1 - red, 1 - green, 1 - blue];
  return [dot(inverted, [-0.574, 1.43, 0.144]), dot(inverted, [0.426, 0.43, 0.144]), dot(inverted, [0.426, 1.43, -0.856])];
};
const soften: Filter = ([red, green, blue]) => [red * 0.92 + 0.04, green * 0.92 + 0.04, blue * 0.92 + 0.04];
export const filters = {
  light: (colour: Colour) => colour,
  dark: (colour: Colour) => soften(turnOver(colour)),
  /** Above the page, which does not turn it. */
  dialog: turnOver,
} satisfies Record<string, Filter>;

const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: Colour, other: Colour): number => {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** What is written too faintly for WCAG's AA once the filter has passed, with its contrast: on the page without its dialogs, or in its dialog. */
export async function findFaint(page: Page, filter: Filter): Promise<string[]> {
  const faint = (await readWritten(page, filter === filters.dialog)).flatMap(({ text, where, colour, ground, isLarge }) => {
    const found = contrast(filter(colour), filter(ground));
    return found < (isLarge ? 3 : 4.5) ? [`${found.toFixed(2)} ${where} « ${text} »`] : [];
  });
  return [...new Set(faint)];
}

/** Every text shown, its colour and its ground, as computed before any filter. What is disabled may be faint. */
const readWritten = (page: Page, inDialog: boolean): Promise<Written[]> =>
  page.evaluate((isDialog) => {
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const toRgba = (colour: string): number[] => {
      if (!pen) return [];
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      return [...pen.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
    };
    const over = (under: number[], [red = 0, green = 0, blue = 0, alpha = 0]: number[]) =>
      [red, green, blue].map((value, index) => value * alpha + (under[index] ?? 0) * (1 - alpha));
    const ancestors = (element: Element): Element[] => {
      const all: Element[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) all.unshift(at);
      return all;
    };
    const written = [];
    for (const element of document.querySelectorAll('body *')) {
      const field =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value || element.placeholder : '';
      const own = [...element.childNodes].flatMap(({ nodeType, nodeValue }) => (nodeType === Node.TEXT_NODE ? [nodeValue ?? ''] : []));
      const text = (field || own.join(' ')).trim();
      const style = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      if (!text || width < 3 || height < 3 || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest('script, style, :disabled, [aria-disabled=true]') || (element.closest('dialog') !== null) !== isDialog) continue;
      // A notice that comes or goes is faint for an instant.
      if (ancestors(element).some((under) => under.getAnimations().some(({ playState }) => playState === 'running'))) continue;
      let ground = [1, 1, 1];
      for (const under of ancestors(element)) ground = over(ground, toRgba(getComputedStyle(under).backgroundColor));
      const isHint = element instanceof HTMLInputElement && !element.value;
      const ink = toRgba(isHint ? getComputedStyle(element, '::placeholder').color : style.color);
      const opacity = ancestors(element).reduce((all, under) => all * Number(getComputedStyle(under).opacity), 1);
      const size = Number.parseFloat(style.fontSize);
      written.push({
        text: text.slice(0, 40),
        where: `${element.tagName.toLowerCase()}.${String(element.className).slice(0, 60)}`,
        colour: over(ground, [...ink.slice(0, 3), (ink[3] ?? 1) * opacity]) as unknown as Colour,
        ground: ground as unknown as Colour,
        isLarge: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
      });
    }
    return written;
  }, inDialog);
