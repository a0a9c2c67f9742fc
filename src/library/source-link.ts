import { toEntryPath } from '../model/routes.ts';
import type { Link } from '../prepared/index.ts';
import { formatEdtf } from '../text/edtf.ts';
import { typeset } from '../text/typeset.ts';
import { dataOf } from './content.ts';

/** A document named by who published it and when: « Labo de l’ESS, 2014 ». */
export function toSourceLink(key: string): Link {
  const source = dataOf('sources', key);
  return { href: toEntryPath('sources', key), label: typeset(`${source?.publisher ?? key}, ${formatEdtf(source?.on ?? 'unknown')}`) };
}
