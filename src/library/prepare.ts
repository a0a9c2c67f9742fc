/**
 * What a route prints is prepared apart from its printing: a build then knows that a page would print what it printed
 * last time, and keeps it. A route exports `prepare` for that, and prints nothing that does not come from it. What `prepare`
 * reads is noted (`corpus.ts`, `sources/reads.ts`), so that a page whose readings did not change is not even prepared.
 */

/** What a page is asked with: the parameters of its address, and the properties that its route gives it. */
export interface Asked<Param extends string = never, Props = unknown> {
  params: Record<Param, string>;
  props: Props;
}

/** What a page prints, whole: plain data, the same for the same content. */
export type Prepare<Page, Param extends string = never, Props = unknown> = (asked: Asked<Param, Props>) => Page | Promise<Page>;

/** What Astro knows of the page under way; `locals.prepared` is what the build has prepared already. */
interface UnderWay {
  params: Record<string, string | undefined>;
  props: unknown;
  locals: { prepared?: unknown };
}

/** What the page under way prints: as the build prepared it, or prepared now when nothing was (development). */
export async function preparedFor<Page, Param extends string, Props>(
  { params, props, locals }: UnderWay,
  prepare: Prepare<Page, Param, Props>,
): Promise<Page> {
  if (locals.prepared !== undefined) return locals.prepared as Page;
  return prepare({ params: params as Record<Param, string>, props: props as Props });
}
