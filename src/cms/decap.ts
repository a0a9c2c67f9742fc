/** What this room uses of Decap's browser interface, `window.CMS`. */
export interface DecapCms {
  registerLocale(locale: string, phrases: Phrases): void;
  getLocale(locale: string): Phrases | undefined;
  getBackend(name: string): BackendRegistration | undefined;
  registerEventListener(listener: {
    name: 'preSave' | 'postSave' | 'prePublish' | 'postPublish';
    handler: (event: { entry: DraftEntry }) => unknown;
  }): void;
  registerWidget(name: string, control: unknown, preview?: unknown, schema?: object): void;
  getWidget(name: string): { control: unknown; preview?: unknown; schema?: object } | undefined;
  /** What the pane beside the form shows for a collection. */
  registerPreviewTemplate(collection: string, template: unknown): void;
  /** A sheet for that pane, which is a frame. */
  registerPreviewStyle(address: string): void;
  init(options: { config: Record<string, unknown> }): void;
}

/** The methods of a widget; `this` is the widget, with fields of its own. */
export type WidgetClass<Own> = Record<string, (this: Own, ...args: never[]) => unknown>;

/** Words of the interface, by section. */
export interface Phrases {
  [key: string]: string | Phrases;
}

export interface BackendRegistration {
  init: (...args: unknown[]) => Backend;
}

/** The part of a backend that reads and writes entries. */
export interface Backend {
  getEntry(path: string): Promise<{ data: string | null }>;
  unpublishedEntryDataFile?(collection: string, slug: string, path: string, id: string): Promise<string>;
  entriesByFolder?(...args: unknown[]): Promise<ListedEntry[]>;
  allEntriesByFolder?(...args: unknown[]): Promise<ListedEntry[]>;
  /** Identifiers of the drafts, ending with `collection/slug`. */
  unpublishedEntries?(): Promise<string[]>;
  unpublishedEntry?(of: { collection: string; slug: string }): Promise<{ diffs: { id: string; path: string }[] }>;
  persistEntry(entry: SavedEntry, options: { newEntry?: boolean; collectionName?: string; unpublished?: boolean }): Promise<unknown>;
  /** A request to the server of contributions, whose backend alone has it. */
  request?(payload: object): Promise<unknown>;
  publishUnpublishedEntry?(...args: unknown[]): Promise<unknown>;
  updateUnpublishedEntryStatus?(...args: unknown[]): Promise<unknown>;
  deleteUnpublishedEntry?(...args: unknown[]): Promise<unknown>;
  deleteFiles?(paths: readonly string[], ...rest: unknown[]): Promise<unknown>;
  persistMedia?(asset: { path: string }, ...rest: unknown[]): Promise<unknown>;
}

export interface ListedEntry {
  file: { path: string };
  /** Its text. */
  data: string | null;
}

export interface SavedEntry {
  dataFiles: SavedFile[];
  assets: { path: string }[];
}

export interface SavedFile {
  path: string;
  slug: string;
  raw: string;
  version?: string | null;
  joined?: string;
}

/** An entry of Decap's store: an Immutable map. */
export interface DraftEntry {
  toJS(): unknown;
  get(key: 'data'): ImmutableValue;
  get(key: 'newRecord'): boolean | undefined;
  get(key: 'path'): string | undefined;
  get(key: 'mediaFiles'): ImmutableValue | undefined;
}

/** What this room needs of Immutable's maps and lists. */
export interface ImmutableValue {
  size: number;
  toJS(): unknown;
  get(key: string): unknown;
  set(key: string, value: unknown): ImmutableValue;
  map(change: (value: unknown) => unknown): ImmutableValue;
  filter(keep: (value: unknown) => boolean): ImmutableValue;
}
