/** What somebody reads at their first visit of the contribution page. */
export const welcomeStrings = {
  title: 'Votre première visite ?',
  steps: [
    'Choisissez une sorte de page, puis une fiche, ou « + » pour en écrire une nouvelle.',
    'Écrivez comme dans un traitement de texte : ce que vous ne touchez pas ne change pas.',
    '« Enregistrer » garde un brouillon : rien n’est publié.',
    'Quand c’est prêt, mettez le statut sur « En relecture » : quelqu’un lit ce qui change, puis publie.',
  ],
  guide: 'Lire le guide de contribution',
  done: 'J’ai compris',
} as const;
