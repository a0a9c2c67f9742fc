/**
 * What Astro compiles the site into: a program that lists its pages and prints each. It runs in the process of the build and
 * reads the content of that moment, so that it serves as long as the code does not change.
 */
import type { RouteData } from 'astro';
import { App } from 'astro/app';
import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';
import type { Asked, Prepare } from '../library/prepare.ts';
import { toPath } from '../model/routes.ts';
import { site } from '../site.ts';
import { digest } from '../sources/digest.ts';

/** One file of the site. */
export interface Page {
  /** Its address as Astro writes it, from the root of the site, without the base. */
  pathname: string;
  isPage: boolean;
  /** A digest of what its route gives it. */
  asked: () => string;
  /** What it prints, for a route that can say it ahead. */
  prepare?: () => unknown;
  /** The answer to a request for it; `prepared` is what `prepare` gave. */
  print(prepared: unknown): Promise<Response>;
}

interface Route {
  getStaticPaths?: () => Partial<Asked>[] | Promise<Partial<Asked>[]>;
  prepare?: Prepare<unknown>;
}

const { manifest } = createApp();
const routes = import.meta.glob<Route>('../pages/**/*.{astro,ts}');

/** Every page of the site, route by route. */
export async function listPages(): Promise<Page[]> {
  // Another one each time: Astro remembers, by manifest, the paths that it was once given.
  // As a whole, not as a stream: its many small pieces left memory in crumbs, a third of what the process held.
  const app = new App({ ...manifest }, false);
  const byRoute = Map.groupBy(await new StaticPaths(app).getAll(), ({ route }) => route);
  const pages: Page[] = [];
  for (const [route, paths] of byRoute) {
    const { prepare, getStaticPaths } = (await routes[route.component.replace(/^src/u, '..')]?.()) ?? {};
    // In the order of the route's own list, which holds what Astro keeps to itself: parameters and properties.
    const asked = (await getStaticPaths?.()) ?? [];
    for (const [at, { pathname }] of paths.entries()) {
      const { params = {}, props = {} } = asked[at] ?? {};
      pages.push({
        pathname,
        isPage: route.type === 'page',
        asked: () => digest(JSON.stringify(props)),
        ...(prepare && { prepare: () => prepare({ params, props }) }),
        print: (prepared) => print(app, pathname, route, prepared),
      });
    }
  }
  return pages;
}

function print(app: App, pathname: string, route: RouteData, prepared: unknown): Promise<Response> {
  const address = route.type === 'page' ? pathname.replace(/\/?$/u, '/') : pathname;
  return app.render(new Request(new URL(toPath(address.slice(1)), site.url)), { routeData: route, locals: { prepared } });
}
