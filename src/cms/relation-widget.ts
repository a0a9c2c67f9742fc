/**
 * The picker of other entries. Decap's proposes published entries only, keeps what it once found as long as the page is open, hides
 * what it does not find, and forgets its list when one types too soon: its looks are kept, its list is ours.
 */
import type { CollectionName } from '../model/collection-names.ts';
import { typeset } from '../text/typeset.ts';
import { cms as words } from '../ui/cms.ts';
import type { Changes } from './changes.ts';
import type { DecapCms, ImmutableValue } from './decap.ts';
import type { Readings } from './guard.ts';
import { proposeEntries, toChosen, toProposed, type EntryOption, type ProposedEntry } from './propose-entries.ts';

interface Props {
  field: {
    get(name: 'collection'): CollectionName;
    get(name: 'multiple'): boolean | undefined;
  };
  forID: string;
  value?: string | ImmutableValue;
  query(id: string, collection: string, fields: string[], typed: string): Promise<{ payload: { hits?: Hit[] } }>;
}
interface Hit {
  slug: string;
  data: Record<string, unknown>;
}
interface Element {
  type: string;
  props: object;
}
interface Picker {
  props: Props;
  state: object;
  mounted: boolean;
  setState(state: object): void;
  shouldComponentUpdate(props: Props, state?: object): boolean;
  onSortEnd(options: unknown): unknown;
  render(): Element;
}
/** What is shown, once it is read. */
interface Shown {
  entries?: readonly ProposedEntry[];
  options?: readonly EntryOption[];
}

/** Options of a list: more would be looked for by typing. */
const MOST = 50;

/** Puts our list in Decap's picker; `base` is the path that the site is served from. */
export function registerRelationWidget(
  cms: DecapCms,
  readings: Readings,
  { h, base, changes }: Pick<Window, 'h'> & { base: string; changes: Changes },
): void {
  const own = cms.getWidget('relation');
  if (!own) return;
  const lists = new Map<string, Promise<readonly ProposedEntry[]>>();
  const load = ({ field, forID, query }: Props): Promise<readonly ProposedEntry[]> => {
    const collection = field.get('collection');
    const list = lists.get(collection) ?? readEntries(collection, () => query(forID, collection, ['title'], ''), readings);
    lists.set(collection, list);
    list.catch(() => lists.delete(collection));
    return list;
  };
  changes(() => lists.clear());

  const Base = own.control as new (props: Props) => Picker;
  class EntryPicker extends Base {
    shown: Shown = {};
    componentDidMount() {
      this.mounted = true;
      void this.refresh();
    }
    override shouldComponentUpdate(props: Props, state?: object) {
      return super.shouldComponentUpdate(props) || (state !== undefined && state !== this.state);
    }
    /** What is read is shown; a reading that failed leaves what was. */
    async refresh(): Promise<readonly ProposedEntry[]> {
      const entries = await load(this.props).catch(() => this.shown.entries);
      if (entries && entries !== this.shown.entries && this.mounted) {
        this.shown = { entries, options: proposeEntries(entries, '', MOST) };
        this.setState({ shown: this.shown });
      }
      return entries ?? [];
    }
    override render() {
      const { type, props } = super.render();
      const { entries, options } = this.shown;
      const slugs = toSlugs(this.props.value);
      const chosen = (entries ? toChosen(entries, slugs) : slugs.map((slug) => ({ value: slug, label: slug }))).map((option) => ({
        ...option,
        data: { id: option.value, title: option.label },
      }));
      return h(type, {
        ...props,
        value: this.props.field.get('multiple') ? chosen : (chosen[0] ?? null),
        onSortEnd: this.onSortEnd(chosen),
        cacheOptions: undefined,
        defaultOptions: options ?? [],
        isLoading: entries ? undefined : true,
        loadOptions: async (typed: string) => proposeEntries(await this.refresh(), typed, MOST),
        onMenuOpen: () => void this.refresh(),
        noOptionsMessage: ({ inputValue }: { inputValue: string }) =>
          printNone(h, inputValue, { base, to: this.props.field.get('collection') }),
      }) as Element;
    }
  }
  cms.registerWidget('relation', EntryPicker, own.preview, own.schema);
}

/** The entries of a collection: those that are published, then the drafts of those that are not. */
async function readEntries(
  collection: string,
  query: () => Promise<{ payload: { hits?: Hit[] } }>,
  readings: Readings,
): Promise<readonly ProposedEntry[]> {
  const [{ payload }, { proposeDrafts }] = await Promise.all([query(), import('./propose-drafts.ts')]);
  // Decap answers a failure without its hits.
  if (!payload.hits) throw new Error(`Not read: ${collection}`);
  const published = payload.hits.map(({ slug, data }) => toProposed(slug, data, { isDraft: data['draft'] === true }));
  return [...published, ...(await proposeDrafts(readings.drafts(), collection, new Set(published.map(({ slug }) => slug))))];
}

function toSlugs(value: Props['value']): string[] {
  if (typeof value === 'string') return value ? [value] : [];
  const all: unknown = value?.toJS();
  return Array.isArray(all) ? all.filter((slug) => typeof slug === 'string') : [];
}

function printNone(h: Window['h'], typed: string, { base, to }: { base: string; to: CollectionName }): unknown {
  const href = `${base}admin/#/collections/${to}/new?title=${encodeURIComponent(typed)}`;
  return h('span', {
    children: [
      `${typeset(words.noEntry(typed))} `,
      ...(to === 'pages'
        ? []
        : [
            h('a', {
              key: 'new',
              href,
              target: '_blank',
              rel: 'noopener',
              children: words.createEntry,
            }),
          ]),
    ],
  });
}
