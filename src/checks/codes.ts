/**
 * Every issue that a check can report: its title and explanation (the page `/contribuer/erreurs/` prints them) and how it
 * is said, as « what happened » then « what to do ».
 */
import { editorialCodes } from './editorial-codes.ts';
import { fileCodes } from './file-codes.ts';
import { frontMatterCodes } from './front-matter-codes.ts';
import { importCodes } from './import-codes.ts';
import { linkCodes } from './link-codes.ts';
import { structureCodes } from './structure-codes.ts';
import { textCodes } from './text-codes.ts';

export const codes = {
  ...fileCodes,
  ...frontMatterCodes,
  ...textCodes,
  ...linkCodes,
  ...structureCodes,
  ...editorialCodes,
  ...importCodes,
} as const;

export type IssueCode = keyof typeof codes;
