/** What the editorial charter refuses by name, each with the reason an author is given. */

/** Hosts of copies that have nothing to do with the document's author. */
export const refusedHosts: readonly string[] = ['aclweddings.com'];

export interface RefusedClaim {
  pattern: RegExp;
  reason: string;
  /** Pages that speak of the claim itself. */
  except?: readonly string[];
}

const charter = ['content/pages/charte.md', 'content/pages/chronologie.md'];

/** Claims that no source read establishes. */
export const refusedClaims: readonly RefusedClaim[] = [
  { pattern: /\bPTCE France\b/gu, reason: 'aucune trace de cette association n’a été trouvée', except: charter },
  {
    pattern: /\bCNCRESS?\b[^.\n]{0,40}\b(?:est devenue?|devient|devenue?)\b[^.\n]{0,20}\bESS France\b/gu,
    reason: 'une fusion a été votée, mais le CNCRESS a été liquidé',
  },
  { pattern: /\bhttps?:\/\/(?:www\.)?ptce\.fr\b/gu, reason: 'aucune copie de ce site de 2013 n’a été retrouvée' },
  { pattern: /\bANCT\b[^.\n]{0,30}\bpilote\b/gu, reason: 'les sources lues désignent la direction générale du Trésor et Coorace' },
];
