import type { ImageFault } from '../media/judge-image.ts';
import type { CodeRow } from './code-row.ts';

const faults: Readonly<Record<ImageFault, string>> = {
  weight: 'Cette image pèse plus de 10 Mo.',
  format: 'Ce fichier n’est pas une image PNG, JPEG ou WebP, ou son nom ne dit pas son vrai format.',
  size: 'Cette image dépasse 40 millions de pixels.',
  broken: 'Cette image est abîmée : elle ne peut pas être lue jusqu’au bout.',
};

/** Issues of files, whatever they contain. */
export const fileCodes = {
  'fichier-etranger': {
    title: 'Un fichier qui n’est pas une page',
    help: 'Dans content/, il n’y a que des pages .md ou .mdx rangées par collection, et les images dans content/media/.',
    say: () => ['Ce fichier n’est ni une page d’une collection, ni un média.', 'Déplacez-le ou supprimez-le.'],
  },
  'lien-symbolique': {
    title: 'Un lien vers un autre fichier',
    help: 'Un lien symbolique pourrait mener hors du wiki et publier ce qui ne doit pas l’être : il n’est jamais suivi.',
    say: () => ['Ce fichier est un lien symbolique.', 'Remplacez-le par le fichier lui-même, ou supprimez-le.'],
  },
  'fichier-executable': {
    title: 'Un fichier marqué comme un programme',
    help: 'Une page et une image ne s’exécutent pas. Le site les publie, mais la marque n’a rien à faire là.',
    warning: true,
    say: () => ['Ce fichier est marqué exécutable.', 'Retirez-lui le droit d’exécution.'],
  },
  'fichier-trop-lourd': {
    title: 'Une page trop lourde',
    help: 'Une page tient en 320 Ko, texte et en-tête compris.',
    say: () => ['Cette page pèse plus de 320 Ko.', 'Répartissez-la en plusieurs pages qui se citent.'],
  },
  'page-refusee': {
    title: 'Une page que le contrôle du site refuse',
    help: 'Une fois construite, chaque page est relue comme le ferait un navigateur. Un identifiant porté deux fois, une lettre perdue ou ce qui pourrait s’exécuter la fait mettre de côté.',
    say: () => [
      'La page construite à partir de cette fiche est refusée par le contrôle du site.',
      'Lisez ce que la construction du site en dit, puis corrigez la fiche.',
    ],
  },
  'media-mal-nomme': {
    title: 'Une image mal rangée ou mal nommée',
    help: 'Une image se range dans content/media/<collection>/<page>/ ; son nom tient en lettres sans accent, chiffres, tirets et points, et dit son format (PNG, JPEG ou WebP).',
    say: () => [
      'Cette image n’est pas à sa place, ou son nom ne convient pas.',
      'Rangez-la dans content/media/<collection>/<page>/, sous un nom court sans accent ni espace.',
    ],
  },
  'media-refuse': {
    title: 'Une image refusée',
    help: 'Les images sont des PNG, JPEG ou WebP, de 10 Mo et 40 millions de pixels au plus, sous un nom qui dit leur format, et qui se lisent jusqu’au bout.',
    say: (fault: ImageFault) => [faults[fault], 'Réduisez-la, convertissez-la ou enregistrez-la de nouveau, puis remplacez le fichier.'],
  },
} as const satisfies Record<string, CodeRow>;
