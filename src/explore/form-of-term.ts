import { carrierForms } from '../model/options.ts';
import { foldKey } from '../text/fold.ts';

/** What names a term, as its entry says it. */
export interface TermNames {
  title: string;
  acronym?: string | undefined;
  fullName?: string | undefined;
}

/** The form of a carrier that a term names, whole: « SCIC » is « Société coopérative d’intérêt collectif (SCIC) »; undefined for any other term. */
export function formOfTerm({ title, acronym, fullName }: TermNames): keyof typeof carrierForms | undefined {
  const names = new Set([title, fullName ?? title, `${fullName ?? title} (${acronym ?? title})`].map(foldKey));
  return (Object.keys(carrierForms) as (keyof typeof carrierForms)[]).find((form) => names.has(foldKey(carrierForms[form])));
}
