/** Words that the dialect itself prints into a page. Typeset with the page. */
export const dialectStrings = {
  wanted: ' (page souhaitée)',
  ambiguous: ' (plusieurs pages portent ce nom)',
  source: (number: number) => `Source ${number}`,
  note: (number: number) => `Note ${number}`,
  table: (headers: string) => `Tableau : ${headers}`,
  tableOf: (heading: string, headers: string) => `Tableau : ${heading} (${headers})`,
  recommendation: (number: number) => `Recommandation ${number}`,
  noEvidence: 'Aucun cas de ce wiki n’en parle encore',
  /** Fewer than three poles prove little: the page says so rather than let the count impress. */
  evidence: (observed: number, nuanced: number, contradicted: number) =>
    `${observed === 0 ? 'Pas encore observé dans un pôle' : `Observé dans ${observed} pôle${observed > 1 ? 's' : ''}`}${observed === 1 || observed === 2 ? ' (peu de preuves)' : ''}, nuancé dans ${nuanced || 'aucun'}, contredit dans ${contradicted || 'aucun'}`,
  stance: { supports: '', nuances: ' (nuance)', contradicts: ' (contredit)' },
  containers: { note: 'À savoir', attention: 'Attention', citation: '', chiffre: '', inconnu: 'Ce qu’on ne sait pas', recommandation: '' },
} as const;
