/** The script of `/admin/`: loads Decap from the site itself, puts the guard and the French in place, then starts it. */
import { collectionNames } from '../model/collection-names.ts';
import './admin.css';
import { askCited } from './ask-cited.ts';
import { watchChanges } from './changes.ts';
import { completeFrench } from './complete-french.ts';
import { askCollisions, tellMerged } from './conflict-dialog.ts';
import type { DecapCms } from './decap.ts';
import { answerForDecap } from './entry-keeper.ts';
import { guardBackend, type Readings } from './guard.ts';
import { watchForms } from './held-forms.ts';
import { keepFolds } from './keep-folds.ts';
import { keepPlace } from './keep-place.ts';
import { forgetKnownWiki, loadKnownWiki } from './known-wiki.ts';
import { registerLineWidgets } from './line-widgets.ts';
import { registerListWidget } from './list-widget.ts';
import { makeRoom } from './make-room.ts';
import { moveRows } from './move-rows.ts';
import { nameButtons } from './name-buttons.ts';
import { nameLandmarks } from './name-landmarks.ts';
import { isOwnWrite, noteWritten } from './own-writes.ts';
import { guidePublication } from './publish-menu.ts';
import { plainCards } from './plain-cards.ts';
import { refuseFiles } from './refuse-files.ts';
import { replaceNotices } from './replace-notices.ts';
import { rereadDrafts } from './reread-drafts.ts';
import { registerReviewPane } from './review-pane.ts';
import { registerNumberWidget } from './number-widget.ts';
import { registerRelationWidget } from './relation-widget.ts';
import { watchSaves } from './saving.ts';
import { showAdded } from './show-added.ts';
import { showRefused } from './show-refused.ts';
import { tellKey, toPlannedKey } from './source-keys.ts';
import { tellNew } from './tell-new.ts';
import { createPointsTeller } from './tell-points.ts';
import { tidyEntry } from './tidy-entry.ts';
import { translatePage } from './translate-page.ts';
import { welcome } from './welcome.ts';

declare global {
  interface Window {
    CMS?: DecapCms;
    CMS_MANUAL_INIT?: boolean;
    /** Decap's React: makes a class, and an element. */
    createClass: (methods: object) => unknown;
    h: (type: string, props: object, ...children: unknown[]) => unknown;
  }
}

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u;

/** Starts the page described by the attributes of `<body>`: `data-bundle`, `data-base`, `data-backend` and `data-lack`. */
async function startAdmin({ bundle = '', base = '/', backend = 'proxy', lack }: DOMStringMap): Promise<void> {
  const isAlone = backend === 'proxy' && !LOOPBACK.test(location.hostname);
  if (isAlone || lack) return say(isAlone ? 'no-backend' : 'lacking');
  window.CMS_MANUAL_INIT = true;
  await loadScript(bundle);
  const { CMS } = window;
  const registration = CMS?.getBackend(backend);
  if (!CMS || !registration) throw new Error(`Decap ne connaît pas « ${backend} ».`);
  CMS.registerLocale('fr', completeFrench(CMS.getLocale('fr')));
  const points = createPointsTeller(base, () => readings);
  const readings: Readings = guardBackend(registration, {
    sendsVersion: backend === 'proxy',
    forge: backend,
    askCollisions,
    askCited,
    tellMerged,
    findRefusals: async (...texts) => (await import('./find-points.ts')).findRefusals(...texts, { base, readings }),
    hasImage: async (path) => (await loadKnownWiki(base)).hasImage(path),
    showing: async (image) => (await loadKnownWiki(base)).showing(image),
    isOwn: isOwnWrite,
    tellWritten: (path, text) => {
      points.written(path, text);
      void noteWritten(text);
    },
    tellCreated,
  });
  const { registerBodyWidget } = await import('./body-widget.ts');
  const changes = watchChanges(CMS);
  changes(() => {
    readings.drafts()?.forget();
    readings.lately()?.forget();
    forgetKnownWiki();
    points.changed();
  });
  registerBodyWidget(CMS, { name: 'texte', base, readings }, window);
  registerReviewPane(CMS, { collections: collectionNames, base, readings }, window);
  registerRelationWidget(CMS, readings, { h: window.h, base, changes });
  registerNumberWidget(CMS, window);
  registerLineWidgets(CMS, window);
  registerListWidget(CMS);
  watchForms();
  watchSaves(CMS);
  keepFolds(CMS);
  answerForDecap();
  translatePage();
  guidePublication();
  moveRows();
  makeRoom();
  refuseFiles();
  nameButtons();
  nameLandmarks();
  plainCards();
  tellNew(CMS);
  keepPlace();
  showAdded();
  showRefused(CMS);
  replaceNotices();
  rereadDrafts();
  welcome(`${base}contribuer/`);
  choosePane();
  window.addEventListener('hashchange', choosePane);
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => tidyEntry(entry) });
  CMS.registerEventListener({ name: 'postSave', handler: ({ entry }) => void points.saved(entry) });
  CMS.registerEventListener({ name: 'prePublish', handler: () => points.publishing() });
  document.querySelector('[data-loading]')?.remove();
  // « Voir en ligne » leads to the site one came from, whatever the port it is served on.
  const address = new URL(base, location.href).href;
  CMS.init({ config: { site_url: address, display_url: address } });
}

/** From the board of what waits, an entry opens beside what it changes; from a list, with the whole width for writing. */
function choosePane(): void {
  const pane = /^#\/workflow/u.test(location.hash) ? 'preview' : /^#\/collections\/[^/]+$/u.test(location.hash) ? 'none' : undefined;
  try {
    localStorage.setItem('cms.right-pane', pane ?? localStorage.getItem('cms.right-pane') ?? 'none');
    // What one reads there is no copy of the form: it scrolls by itself.
    localStorage.setItem('cms.scroll-sync-enabled', 'false');
  } catch {
    // A browser that keeps nothing opens the pane each time.
  }
}

/** The form still has the address that the link gave it. */
function tellCreated(collection: string, slug: string): void {
  if (collection === 'sources') tellKey(toPlannedKey(location.hash), slug);
}

/** Shows that paragraph of the page, instead of « se charge ». */
function say(name: 'no-backend' | 'lacking' | 'failed'): void {
  document.querySelector('[data-loading]')?.remove();
  document.querySelector(`[data-${name}]`)?.removeAttribute('hidden');
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: address });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} n’a pas pu être chargé.`)));
    document.head.append(script);
  });
}

await startAdmin(document.body.dataset).catch((error: unknown) => {
  say('failed');
  throw error;
});
