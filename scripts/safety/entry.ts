const END = 'Fin du texte.\n';

/** An entry long enough to be cut, whose last line tells whether it is whole. */
export const toEntry = (title: string): string =>
  `---\ntitle: ${title}\ndescription: Un essai.\nstage: emergence\norder: 1\n---\n\n${'Une phrase assez longue pour remplir la page. '.repeat(400)}\n\n${END}`;

/** Whether an entry was written to its end. */
export const isWhole = (text: string): boolean => text.startsWith('---\n') && text.endsWith(END);
