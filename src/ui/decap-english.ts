/** Words that Decap and what it is made of write in English whatever the language, and what to say instead. */
type Said = readonly [said: RegExp, french: string];

/** What a form's fields are for a reader of screens, by the name of their widget. */
const fields: readonly Said[] = Object.entries({
  string: 'Texte d’une ligne',
  edtf: 'Date',
  text: 'Texte de plusieurs lignes',
  texte: 'Texte de la page',
  number: 'Nombre',
  boolean: 'Case à cocher',
  select: 'Choix dans une liste',
  relation: 'Choix parmi les fiches',
  object: 'Groupe de champs',
  list: 'Liste',
}).map(([widget, french]): Said => [new RegExp(`^champ ${widget}$`, 'u'), french]);

const monthOf = (month: number, locale: string) => new Date(2000, month).toLocaleString(locale, { month: 'long' });
/** Decap writes dates by « D MMMM », in English: « 1 March » is « 1er mars ». */
const dates: readonly Said[] = Array.from({ length: 12 }, (_, month) => month).flatMap((month): Said[] => [
  [new RegExp(`^1 ${monthOf(month, 'en')}\\b`, 'u'), `1er ${monthOf(month, 'fr')}`],
  [new RegExp(`^(\\d+) ${monthOf(month, 'en')}\\b`, 'u'), `$1 ${monthOf(month, 'fr')}`],
]);

/** Each is looked for in turn: one sentence may hold several. */
export const decapEnglish: readonly Said[] = [
  ...fields,
  ...dates,
  [/^close$/iu, 'Fermer'],
  [/^Logo$/u, 'Pôles en commun'],
  [/^Remove$/u, 'Retirer'],
  [/^Remove (.+)$/u, 'Retirer « $1 »'],
  [/^Select\.\.\.$/u, 'Choisir…'],
  [/^Loading\.\.\.$/u, 'Chargement…'],
  [/^No options$/u, 'Aucune proposition'],
  [/^Notifications (?:Alt|alt)\+T$/u, 'Messages (Alt + T)'],
  [/^notification timer$/u, 'Temps avant que ce message disparaisse'],
  [/^(\d+) results? available(?: for search term (.+))?\.[\s\S]*$/u, '$1 propositions. Flèches pour choisir, Entrée pour valider.'],
  [/^Loading options…$/u, 'Chargement…'],
  [/^Use Up and Down to choose options, [\s\S]*$/u, 'Flèches pour choisir, Entrée pour valider.'],
  [/^Use left and right to toggle between focused values, [\s\S]*$/u, 'Flèches pour aller de l’un à l’autre, Retour arrière pour retirer.'],
  [
    /^.+ is focused (?:,type to refine list)?, press Down to open the menu,[\s\S]*$/u,
    'Flèche vers le bas pour ouvrir la liste, ou quelques lettres pour chercher.',
  ],
  [/^value (.+) focused, (\d+) of (\d+)\.$/u, '« $1 », $2 sur $3.'],
  [/^(.+), (\d+) of (\d+)\.$/u, '« $1 », $2 sur $3.'],
  [/^options? (.+), selected\.$/u, '« $1 », choisi.'],
  [/^option (.+) is disabled\. Select another option\.$/u, '« $1 » ne peut pas être choisi.'],
  [/^option (.+), deselected\.$/u, '« $1 », retiré.'],
  [/^All selected options have been cleared\.$/u, 'Plus rien n’est choisi.'],
  [/^sortable$/u, 'ligne à déplacer'],
  [/^\s*To pick up a draggable item, press the space bar\.[\s\S]*$/u, 'Les flèches la déplacent, la souris aussi.'],
  // The rows have no name there but the number that Decap gives them at random.
  [/^Picked up draggable item .+$/u, 'Ligne prise.'],
  [/^Draggable item .+ was moved over droppable area .+$/u, 'Ligne déplacée d’une place.'],
  [/^Draggable item .+ is no longer over a droppable area\.$/u, 'Ligne hors de la liste.'],
  [/^Draggable item .+ was dropped.*$/u, 'Ligne posée.'],
  [/^Dragging was cancelled\..*$/u, 'Ligne remise où elle était.'],
  [
    /^(.+) already exists\. Do you want to replace it\?$/u,
    '« $1 » existe déjà. La remplacer ? Les pages qui la montrent ne changeront qu’à la publication de la fiche.',
  ],
  [/^Failed to persist media: /u, 'L’image n’est pas enregistrée : '],
  [/^Failed to delete media: /u, 'L’image n’est pas supprimée : '],
  // What Chromium, Firefox and Safari say of a request that did not leave.
  [
    /(?:TypeError: )?(?:Failed to fetch|NetworkError when attempting to fetch resource\.|Load failed)$/u,
    'La connexion est coupée : ce qui est écrit reste dans cette page. Réessayez quand elle est revenue.',
  ],
];
