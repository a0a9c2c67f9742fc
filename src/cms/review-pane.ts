/** The pane beside the form: what an entry changes of what is published, or the page that it makes. */
import historySheet from '../styles/history.css?url';
import { parseEntryPath } from '../sources/source-file.ts';
import mainSheet from '../styles/main.css?url';
import { typeset } from '../text/typeset.ts';
import { reviewStrings as words } from '../ui/review-strings.ts';
import type { DecapCms, DraftEntry, WidgetClass } from './decap.ts';
import { element } from './element.ts';
import { toEntryPath } from './entry-path.ts';
import type { Readings } from './guard.ts';
import reviewSheet from './review.css?url';
import { tidyEntry } from './tidy-entry.ts';

interface PaneProps {
  entry: DraftEntry;
  collection?: { get(name: 'name'): string };
}

/** An image of the entry, as Decap holds it. */
interface MediaFile {
  path?: string;
  url?: unknown;
  displayURL?: unknown;
}

interface Pane {
  props: PaneProps;
  place: HTMLElement | null;
  view: 'changes' | 'page';
  /** Of the drawings asked for, the last one. */
  turn: number;
  draw(): Promise<void>;
  later(): void;
  /** Stops hearing of what is published. */
  leave?: (() => void) | undefined;
}

/** Typing does not wait for the comparison. */
const PAUSE = 400;

/** Shows the pane for these collections. Decap takes React classes, which its own `createClass` and `h` make. */
export function registerReviewPane(
  cms: DecapCms,
  { collections, base, readings }: { collections: readonly string[]; base: string; readings: Readings },
  { createClass, h }: Pick<Window, 'createClass' | 'h'>,
): void {
  const pane: WidgetClass<Pane> = {
    componentDidMount() {
      this.view = 'changes';
      this.turn = 0;
      // What is published changes what the check says, and what the entry changes.
      this.leave = readings.lately()?.watch(() => this.later());
      void this.draw();
    },
    componentDidUpdate(before: PaneProps) {
      if (before.entry !== this.props.entry) this.later();
    },
    componentWillUnmount() {
      this.leave?.();
      this.turn += 1;
    },
    later() {
      const turn = ++this.turn;
      setTimeout(() => {
        if (turn === this.turn) void this.draw();
      }, PAUSE);
    },
    async draw() {
      const turn = ++this.turn;
      const { show, failed } = views[this.view];
      const view = await show(this.props, base, readings).catch((error: unknown) => {
        console.error(error);
        return element('p', { className: 'review', textContent: typeset(failed) });
      });
      if (turn !== this.turn || !this.place) return;
      const tabs = (['changes', 'page'] as const).map((name) => {
        const button = element('button', { type: 'button', textContent: words[name] });
        button.setAttribute('aria-pressed', String(name === this.view));
        button.addEventListener('click', () => {
          this.view = name;
          void this.draw();
        });
        return button;
      });
      const bar = element('div', { className: 'review-views' }, ...tabs);
      bar.setAttribute('role', 'group');
      bar.setAttribute('aria-label', words.views);
      this.place.replaceChildren(bar, view);
    },
    render() {
      return h('div', {
        className: 'review-pane',
        ref: (place: HTMLElement | null) => {
          this.place = place;
        },
      });
    },
  };
  const template = createClass(pane);
  for (const name of collections) cms.registerPreviewTemplate(name, template);
  for (const sheet of [mainSheet, historySheet, reviewSheet]) cms.registerPreviewStyle(sheet);
}

/** Where the browser finds an image that the text names; nothing for one that the forge has yet to hand over. */
function findImage(files: readonly MediaFile[], address: string): string | undefined {
  const file = files.find(({ path = '' }) => path.endsWith(address.replace(/^(?:\.\.\/)+/u, '/')));
  return [file?.url, file?.displayURL].find((found) => typeof found === 'string' && found !== '') as string | undefined;
}

async function showChanges(props: PaneProps, base: string, readings: Readings): Promise<HTMLElement> {
  const path = toEntryPath(props);
  const isNew = props.entry.get('newRecord') === true;
  const [{ findCited }, { isPublishedIn }, { loadKnownWiki }, { reviewEntry }, { printReview }] = await Promise.all([
    import('./cited-drafts.ts'),
    import('./find-lately.ts'),
    import('./known-wiki.ts'),
    import('./review-entry.ts'),
    import('./print-review.ts'),
  ]);
  const waiting = readings.drafts();
  const [wiki, published, fork, drafts = []] = await Promise.all([
    loadKnownWiki(base),
    isNew ? undefined : readings.published(path),
    isNew ? undefined : readings.fork(path),
    waiting?.list().catch(() => []),
  ]);
  const data = tidyEntry(props.entry).toJS() as Record<string, unknown>;
  const collection = parseEntryPath(path)?.collection;
  const body = typeof data['body'] === 'string' ? data['body'] : '';
  const citing = collection && { collection, data, body };
  const finding = citing && readings.lately()?.find(citing, wiki);
  const isPublished = async (of: string, slug: string) => isPublishedIn(wiki, await finding)(of, slug);
  const [cited, lately = []] = await Promise.all([citing && waiting && findCited(citing, waiting, isPublished).catch(() => []), finding]);
  const draftTitles = new Map(cited?.map(({ collection: of, slug, title }) => [`${of}/${slug}`, title]));
  const files = (props.entry.get('mediaFiles')?.toJS() ?? []) as MediaFile[];
  const media = files.flatMap(({ path: file }) => file ?? []);
  const opened = isNew ? undefined : readings.opened(path);
  const review = reviewEntry({ path, data, published, fork, media, drafts, lately, draftTitles, opened }, wiki);
  return printReview(review, {
    help: `${base}contribuer/erreurs/`,
    findImage: (address) => findImage(files, address),
  });
}

async function showPage(props: PaneProps, base: string, readings: Readings): Promise<HTMLElement> {
  const { loadWiki, toBeside } = await import('./load-wiki.ts');
  const body = (props.entry.get('data').get('body') ?? '') as string;
  const wiki = await loadWiki(base, toEntryPath(props), body, () => toBeside(readings));
  const frame = element('iframe', { title: words.pageTitle, className: 'review-page', srcdoc: wiki.preview(body) });
  frame.setAttribute('sandbox', 'allow-same-origin');
  return frame;
}

/** What the pane shows, and says when that cannot be shown. */
const views = {
  changes: { show: showChanges, failed: words.failed },
  page: { show: showPage, failed: words.pageFailed },
} as const;
