/** The script of a page of quotations. */
import { copyTexts } from './copy-texts.ts';

copyTexts(document);
