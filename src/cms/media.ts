/** The images of an entry as Decap holds them: saved, published, or chosen a moment ago and not saved yet. */
import type { EditorImages } from '../editor/view/image-view.ts';

/** What Decap hands to a widget, and hands anew each time that something changes. */
export interface MediaProps {
  forID: string;
  field: { get(name: string): unknown };
  /** The image that answers each request made of the library. */
  mediaPaths?: { get(request: string): string | undefined };
  getAsset?(path: string, field: unknown): Asset;
  onOpenMediaLibrary?(request: Record<string, unknown>): void;
  onRemoveInsertedMedia?(request: string): void;
  onRemoveMediaControl?(request: string): void;
}

interface Asset {
  path: string;
  toString(): string;
}

export interface Media extends EditorImages {
  /** Told each time that Decap hands new properties. */
  update(props: MediaProps): void;
  close(): void;
}

/** Decap's answer as long as it reads an image. */
const LOADING = 'empty.svg';

/** Decap's window of images, as long as it is there. */
const WINDOW = '.ReactModalPortal > *';

/** Acts once that window is gone: it gives the focus back to what had it. */
function whenClosed(act: () => void): void {
  if (document.querySelector(WINDOW)) requestAnimationFrame(() => whenClosed(act));
  else setTimeout(act);
}

/** The images of the entry whose field has these properties. */
export function openMedia(first: MediaProps): Media {
  let props = first;
  let waiting: (() => void)[] = [];
  let onPicked: ((url: string) => void) | undefined;
  const request = `${first.forID}-image`;
  return {
    async find(url) {
      for (;;) {
        const asset = props.getAsset?.(url, props.field);
        if (asset?.path !== LOADING) return asset?.toString();
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    pick(insert) {
      onPicked = insert;
      const library = props.field.get('media_library') as MediaProps['field'] | undefined;
      const config = library?.get('config');
      props.onOpenMediaLibrary?.({ controlID: request, forImage: true, allowMultiple: false, value: '', config, field: props.field });
    },
    update(next) {
      props = next;
      const picked = next.mediaPaths?.get(request);
      const ready = [...waiting];
      waiting = [];
      // Decap asks while it draws: what follows would have it draw again.
      queueMicrotask(() => {
        for (const go of ready) go();
        if (picked === undefined || picked === '') return;
        next.onRemoveInsertedMedia?.(request);
        const place = onPicked;
        onPicked = undefined;
        whenClosed(() => place?.(picked));
      });
    },
    close: () => first.onRemoveMediaControl?.(request),
  };
}
