/** The one script of every page, before its first paint: what makes it easier, never what makes it readable. */
import { startChecklist } from './checklist.ts';
import { startContents } from './contents.ts';
import { startOffline } from './offline.ts';
import { markScript } from './mark-script.ts';
import { offerCarry } from './offer-carry.ts';
import { startPaper } from './paper.ts';
import { startPreviews } from './previews.ts';
import { startSearchKeys } from './search-keys.ts';
import { applyTheme, startThemeButton } from './theme.ts';

const base = (document.currentScript as HTMLScriptElement | null)?.dataset['base'] ?? '/';

applyTheme();
markScript();
startOffline(base);
startPaper();
addEventListener('DOMContentLoaded', () => {
  startThemeButton();
  startSearchKeys();
  startContents();
  startChecklist();
  offerCarry();
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
  startPreviews(base);
});
