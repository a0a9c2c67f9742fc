import { decapFrench } from '../ui/decap-french.ts';
import type { Phrases } from './decap.ts';

/** Decap's French with what it lacks: our words laid over its own, section by section, and its marks those of print. */
export function completeFrench(own: Phrases | undefined): Phrases {
  return overlay(typeset(own ?? {}), decapFrench);
}

function typeset(phrases: Phrases): Phrases {
  return Object.fromEntries(
    Object.entries(phrases).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? value
            .replaceAll('...', '…')
            .replaceAll(/(?<=\p{L})'/gu, '’')
            // What is written here is « une fiche » everywhere.
            .replaceAll(/l’entrée/gu, 'la fiche')
            .replaceAll(/([dD])’entrée/gu, '$1e fiche')
            .replaceAll('entrée', 'fiche')
            .replaceAll('Entrée', 'Fiche')
            .replaceAll(/['"](%\{\w+\})['"]/gu, '« $1 »')
        : typeset(value),
    ]),
  );
}

function overlay(under: Phrases, over: Phrases): Phrases {
  const phrases = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = phrases[key];
    phrases[key] = typeof value === 'string' ? value : overlay(typeof below === 'object' ? below : {}, value);
  }
  return phrases;
}
