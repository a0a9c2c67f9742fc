/** What the contribution page says when two persons wrote in the same entry. */
export const mergeStrings = {
  title: 'Deux personnes ont changé le même passage',
  explain:
    'Cette fiche a été enregistrée par quelqu’un d’autre depuis que vous l’avez ouverte, ou depuis que ce brouillon a été commencé. Rien n’est perdu : tout ce qui ne se contredit pas est déjà réuni. Pour chaque passage ci-dessous, où les mots qui diffèrent sont soulignés, dites ce que la fiche doit garder.',
  /** The same when the other version was saved by this browser. */
  ownWindow: {
    title: 'Deux de vos fenêtres ont changé le même passage',
    explain:
      'Cette fiche a été enregistrée dans une autre fenêtre depuis que vous l’avez ouverte ici. Rien n’est perdu : tout ce qui ne se contredit pas est déjà réuni. Pour chaque passage ci-dessous, où les mots qui diffèrent sont soulignés, dites ce que la fiche doit garder.',
    mine: 'La version de cette fenêtre',
    theirs: 'La version de l’autre fenêtre',
    merged:
      'Enregistré. Une autre fenêtre avait changé cette fiche entre-temps : ses changements et ceux d’ici sont réunis. Rechargez la fiche pour les voir ensemble.',
  },
  passage: (number: number, count: number) => `Passage ${number} sur ${count}`,
  mine: 'Votre version',
  theirs: 'La version enregistrée entre-temps',
  nothing: '(passage supprimé)',
  choices: { both: 'Garder les deux, l’une après l’autre', mine: 'Garder la mienne', theirs: 'Garder l’autre' },
  save: 'Enregistrer ces choix',
  cancel: 'Revenir à mon texte sans enregistrer',
  /** The same when a draft is published. */
  toPublish: {
    title: 'Le brouillon et la page publiée ont changé le même passage',
    explain:
      'La page publiée a changé depuis que ce brouillon a été commencé. Rien n’est perdu : tout ce qui ne se contredit pas est déjà réuni. Pour chaque passage ci-dessous, où les mots qui diffèrent sont soulignés, dites ce que la page doit garder.',
    mine: 'La version du brouillon',
    theirs: 'La version publiée entre-temps',
    choices: { both: 'Garder les deux, l’une après l’autre', mine: 'Garder celle du brouillon', theirs: 'Garder celle qui est publiée' },
    save: 'Garder ces choix et publier',
    cancel: 'Revenir sans publier',
  },
  merged:
    'Enregistré. Quelqu’un d’autre avait changé cette fiche entre-temps : ses changements et les vôtres sont réunis. Rechargez la fiche pour les voir ensemble.',
  reload: 'Recharger la fiche',
} as const;
