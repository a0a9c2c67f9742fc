/** The drawings of the tools: strokes on a square of 16, in the colour of the words. */
const SVG = 'http://www.w3.org/2000/svg';

const icons = {
  style: 'M3 3h10M8 3v10',
  strong: 'M5 3v10h4a2.5 2.5 0 0 0 0-5H5h3.5a2.5 2.5 0 0 0 0-5z',
  emphasis: 'M7 3h5M4 13h5M9.5 3l-3 10',
  bullets: 'M6.5 4H14M6.5 8H14M6.5 12H14M2.5 4h1M2.5 8h1M2.5 12h1',
  numbers: 'M7 4h7M7 8h7M7 12h7M2.5 3 3.5 2.5V6M2 9.5c1-1 2.5-.5 2 .5l-2 3h2.5',
  tasks: 'M2 4l1.5 1.5L6 2.5M2 11l1.5 1.5L6 9.5M8.5 4H14M8.5 11H14',
  page: 'M4 2h5l3 3v9H4zM9 2v3h3M6 8h4M6 11h4',
  source: 'M3 5h3v3.5c0 1.5-1 2.5-2.5 2.5M9.5 5h3v3.5c0 1.5-1 2.5-2.5 2.5',
  link: 'M7 9a3 3 0 0 0 4 0l2-2a3 3 0 0 0-4-4L8 4M9 7a3 3 0 0 0-4 0L3 9a3 3 0 0 0 4 4l1-1',
  insert: 'M8 3v10M3 8h10',
  table: 'M2 3h12v10H2zM2 6.5h12M2 10h12M6.5 3v10',
  undo: 'M6 3 3 6l3 3M3 6h6a3.5 3.5 0 0 1 0 7H6',
  redo: 'M10 3l3 3-3 3M13 6H7a3.5 3.5 0 0 0 0 7h3',
  image: 'M2 3h12v10H2zM2 11l3.5-3.5L9 11l2-2 3 3M10.5 5.5v.01',
  code: 'M5 4 1.5 8 5 12M11 4l3.5 4L11 12',
  layout: 'M3 2h10v12H3zM5.5 5h5M5.5 8h5M5.5 11h3',
  preview: 'M1.5 8C4 4 12 4 14.5 8 12 12 4 12 1.5 8zM8 6.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z',
  box: 'M3 3h10v10H3zM5.5 8l2 2 3.5-4',
  frame: 'M2 4h12v8H2zM5.5 6l5 4M10.5 6l-5 4',
} as const;

export type IconName = keyof typeof icons;

/** What a tool shows of itself: a drawing and a few words, or the drawing alone. Its whole name is told to who hears it, and under the mouse. */
export interface Look {
  icon?: IconName;
  /** Words shown; none for a drawing that everybody knows, the name by default. */
  words?: string;
}

/** One drawing; it says nothing to a reader of screens. */
export function toIcon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', icons[name]);
  svg.append(path);
  return svg;
}
