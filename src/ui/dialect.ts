/** Words that the dialect itself prints into a page. Typeset with the page. */
export const dialectStrings = {
  wanted: ' (page souhaitée)',
  ambiguous: ' (plusieurs pages portent ce nom)',
  source: (number: number) => `Source ${number}`,
  note: (number: number) => `Note ${number}`,
  table: (headers: string) => `Tableau : ${headers}`,
  tableOf: (heading: string, headers: string) => `Tableau : ${heading} (${headers})`,
  recommendation: (number: number) => `Recommandation ${number}`,
  observed: (count: number) =>
    count === 0 ? 'Pas encore observé dans un pôle de ce wiki' : `Observé dans ${count} pôle${count > 1 ? 's' : ''} de ce wiki`,
  fewEvidence: ' : peu de preuves',
  toNuance: (count: number) => ` ; ${count} à nuancer`,
  stance: { supports: '', nuances: ' (nuance)', contradicts: ' (contredit)' },
  containers: { note: 'À savoir', attention: 'Attention', citation: '', chiffre: '', inconnu: 'Ce qu’on ne sait pas', recommandation: '' },
} as const;
