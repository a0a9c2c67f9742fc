import { describe, expect, it } from 'vitest';
import { regions } from '../../../src/model/options.ts';
import { buildOutline } from '../../../src/map/outline.ts';

const outline = buildOutline({ width: 960, detail: 46, overseas: true });

/** Points of a path in whole units and relative steps. */
const ringsOf = (path: string): [number, number][][] =>
  path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const [[x = 0, y = 0], steps] = [
        ring.slice(1, ring.indexOf('l')).split(' ').map(Number),
        (ring.slice(ring.indexOf('l')).match(/-?\d+/gu) ?? []).map(Number),
      ];
      const points: [number, number][] = [[x, y]];
      for (let index = 0; index < steps.length; index += 2) {
        const [lastX, lastY] = points.at(-1) ?? [0, 0];
        points.push([lastX + (steps[index] ?? 0), lastY + (steps[index + 1] ?? 0)]);
      }
      return points;
    });

const isInside = ([x, y]: [number, number], ring: [number, number][]): boolean =>
  ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);

const regionAt = (point: [number, number]): string | undefined =>
  outline.regions.find(({ path }) => ringsOf(path).some((ring) => isInside(point, ring)))?.name;

describe('the map of France', () => {
  it('draws the eighteen regions', () => {
    expect(outline.regions.map(({ name }) => name).sort()).toEqual(Object.keys(regions).sort());
    expect(outline.regions.every(({ path }) => path.length > 20)).toBe(true);
  });

  it('frames the five overseas regions inside the drawing', () => {
    const framed = outline.regions.filter(({ box }) => box);
    expect(framed.map(({ name }) => name)).toEqual(['Guadeloupe', 'Martinique', 'Guyane', 'La Réunion', 'Mayotte']);
    for (const { box: [x, y, width, height] = [0, 0, 0, 0] } of framed) {
      expect(x + width).toBeLessThanOrEqual(outline.width);
      expect(y + height).toBeLessThanOrEqual(outline.height);
    }
  });

  it.each([
    ['Auvergne-Rhône-Alpes', 45.05, 5.04],
    ['Nouvelle-Aquitaine', 43.54, -1.46],
    ['Île-de-France', 48.93, 2.36],
    ['Bretagne', 47.66, -2.75],
    ['Hauts-de-France', 49.43, 1.96],
    ['Grand Est', 49.32, 6.12],
    ['Bourgogne-Franche-Comté', 46.67, 5.55],
    ['Centre-Val de Loire', 47.39, 0.69],
    ['Pays de la Loire', 47.22, -1.55],
    ['Occitanie', 43.6, 1.44],
    ['Provence-Alpes-Côte d’Azur', 43.66, 6.92],
    ['La Réunion', -21.05, 55.3],
    ['Corse', 42.3, 9.15],
    ['Normandie', 49.18, -0.37],
    ['Guyane', 4.9, -52.4],
  ])('places a town of %s in that region', (region, lat, lon) => {
    expect(regionAt(outline.place(region, lat, lon))).toBe(region);
  });

  it('keeps the whole outline light', () => {
    expect(outline.regions.reduce((length, { path }) => length + path.length, 0)).toBeLessThan(6000);
  });
});
