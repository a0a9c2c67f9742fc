/** Words of reading without a network. Typeset where they are printed. */
const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });
const pages = (count: number): string => (count > 1 ? `${count} pages` : `${count} page`);

export const offlineStrings = {
  title: 'Lire hors connexion',
  description: 'Les pages lues ou emportées sur cet appareil, et leur recherche, sans réseau.',
  lead: 'Les pages que vous avez lues ou emportées s’ouvrent sans réseau. Elles restent sur cet appareil, et nulle part ailleurs.',
  noScript: 'Il faut JavaScript, et un navigateur qui sait garder des pages.',
  unable: 'Ce navigateur ne garde pas de pages, ou pas dans une fenêtre privée. Le site s’emporte aussi sur une clé USB.',
  reload: 'Recharger la page',
  changed: 'Cette page a changé depuis que vous l’avez ouverte.',
  copy: (date: string): string => {
    const time = Date.parse(date);
    return Number.isNaN(time) ? 'Hors connexion : vous lisez une copie.' : `Hors connexion : vous lisez la copie du ${day.format(time)}.`;
  },
  back: 'La connexion est revenue ; cette page est une copie.',
  carry: 'Emporter hors connexion',
  carrying: (done: number, all: number): string => `${done} pages gardées sur ${all}…`,
  carried: (count: number): string => `${pages(count)} sur cet appareil.`,
  failed: (count: number): string =>
    `${pages(count)} n’${count > 1 ? 'ont' : 'a'} pas pu être gardée${count > 1 ? 's' : ''} : vérifiez la connexion et la place qui reste, puis recommencez.`,
  open: 'Lire hors connexion',
  search: 'Chercher dans ces pages',
  searchLabel: 'Mots cherchés',
  found: (count: number, all: number): string => `${pages(count)} sur ${all}`,
  none: 'Aucune page gardée n’a ces mots. La recherche du site, elle, demande le réseau.',
  empty: 'Aucune page n’est encore gardée. Ouvrez-en une, ou emportez une collection depuis sa liste.',
  groups: { carried: 'Emportées', read: 'Lues' },
  missing: 'La page demandée n’est pas gardée sur cet appareil, et le réseau ne répond pas. Voici celles qui le sont.',
  renew: 'Remettre à jour',
  erase: 'Tout effacer de cet appareil',
  erased: 'Plus aucune page n’est gardée sur cet appareil.',
} as const;
