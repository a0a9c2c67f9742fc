/** The script of the search page. */
import { startSearch } from '../../search/page/client.ts';

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) startSearch(root);
