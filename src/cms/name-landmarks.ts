/** The great parts of Decap's page, for who goes from one to the next: its form and its board have none, and the pane beside a form no name. */
import { cms as words } from '../ui/cms.ts';
import { mark, watchPage } from './watch-page.ts';

const PARTS = [
  ['[class*="-ToolbarContainer"]', 'banner', undefined],
  ['[class*="-EditorContainer"] > :last-child', 'main', undefined],
  ['[class*="-WorkflowContainer"]', 'main', undefined],
  ['.Toastify__toast-container', 'region', words.messages],
] as const;

/** Marks them as they come. */
export function nameLandmarks(): void {
  watchPage(() => {
    for (const [part, role, name] of PARTS)
      for (const element of document.querySelectorAll(part)) {
        mark(element, 'role', role);
        if (name !== undefined) mark(element, 'aria-label', name);
      }
    // « Écriture dans Glossaire » is what a form says of itself: it has no other title.
    const title = document.querySelector('[class*="-BackCollection"]');
    mark(title, 'role', 'heading');
    mark(title, 'aria-level', '1');
    mark(document.querySelector('#preview-pane'), 'title', words.pane);
    // The line at the top of the page while Decap works.
    mark(document.querySelector('body > canvas'), 'aria-hidden', 'true');
  });
}
