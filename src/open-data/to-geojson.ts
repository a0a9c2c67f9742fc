import type { Feature, FeatureCollection, Point } from 'geojson';
import { toEntryPath } from '../model/routes.ts';
import { site } from '../site.ts';
import { splitCell, unguardCell } from '../text/csv-cell.ts';
import type { DataEntry, Table } from './table.ts';
import { toRows } from './to-rows.ts';
import { toStamp, type DataVersion } from './version.ts';

/**
 * The poles on a map (RFC 7946): longitude first, WGS 84, no `crs`. A pole whose place is not known has no geometry. Its
 * properties are the cells of the table, lists as lists, empty cells left out.
 */
export function toGeoJson(table: Table, entries: readonly DataEntry[], version: DataVersion): string {
  const places = new Map(entries.map(({ slug, data }) => [slug, data['place'] as { lat: number; lon: number } | undefined]));
  const features = toRows(table, entries).map(({ slug, cells }): Feature<Point | null> => {
    const place = places.get(slug);
    return {
      type: 'Feature',
      id: slug,
      geometry: place ? { type: 'Point', coordinates: [place.lon, place.lat] } : null,
      properties: {
        page: new URL(toEntryPath(table.collection, slug), site.url).href,
        ...Object.fromEntries(
          [...table.columns, ...table.derived].flatMap(({ name, field, path }) => {
            const cell = unguardCell(cells.get(name) ?? '');
            if (cell === '' || path[0] === 'place') return [];
            return [[name, ['words', 'choices', 'relations'].includes(field.kind) ? splitCell(cell) : cell]];
          }),
        ),
      },
    };
  });
  const collection: FeatureCollection<Point | null> = { type: 'FeatureCollection', features };
  return `${JSON.stringify({ title: table.title, version: toStamp(version), licence: site.licences.data, ...collection })}\n`;
}
