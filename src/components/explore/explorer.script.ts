/** The script of the explorer. */
import { startExplorer } from '../../explore/start-explorer.ts';

const root = document.querySelector<HTMLElement>('[data-explorer]');
if (root) startExplorer(root);
