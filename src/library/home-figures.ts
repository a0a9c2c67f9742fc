import type { CompositeValue } from '../model/value.ts';
import type { HomePage } from '../prepared/index.ts';
import { formatEdtf } from '../text/edtf.ts';
import { typeset } from '../text/typeset.ts';
import { homeStrings } from '../ui/home-strings.ts';
import { toSourceLink } from './source-link.ts';

type Fact = CompositeValue<'facts'>;
type Figure = HomePage['figures'][number];

const SHARE = /^(\d+) sur (\d+)$/u;
const number = new Intl.NumberFormat('fr-FR');

/** Facts as large figures. Two facts of the same thing at the same date are two versions (« 140 ou 153 »); « 56 sur 74 » is a share. */
export function toHomeFigures(facts: readonly Fact[]): Figure[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(`${fact.label} ${fact.on}`, [...(groups.get(`${fact.label} ${fact.on}`) ?? []), fact]);
  return [...groups.values()].map(toFigure);
}

function toFigure(versions: Fact[]): Figure {
  const [first, second] = versions;
  const share = SHARE.exec(first?.text ?? '');
  return {
    value: share?.[1] ?? first?.text ?? number.format(first?.value ?? 0),
    ...(share?.[2]
      ? { second: share[2], joiner: homeStrings.joiner.of, part: { value: Number(share[1]), total: Number(share[2]) } }
      : second?.value !== undefined && { second: number.format(second.value), joiner: homeStrings.joiner.or }),
    ...(first?.unit === 'ETP' && { unit: first.unit }),
    text: typeset(`${first?.label ?? ''}, ${formatEdtf(first?.on ?? 'unknown')}${first?.scope ? ` (${first.scope})` : ''}.`),
    sources: versions.flatMap(({ sources }) => sources.map(toSourceLink)),
  };
}
