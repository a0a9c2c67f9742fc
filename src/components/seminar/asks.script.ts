/** The script of the list of asks. */
import { filterAsks } from './filter-asks.ts';

filterAsks(document);
