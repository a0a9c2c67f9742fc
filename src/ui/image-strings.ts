/** What is asked of an image, in the same words by the form and by the check. */
export const imageStrings = {
  undescribed: (address: string) => `L’image « ${address} » n’est ni décrite ni dite décorative.`,
  describe: 'Écrivez ce qu’elle montre, pour qui ne la voit pas ; si elle n’apprend rien de plus que le texte, dites-la décorative',
  inSource: ': ![Hall du bâtiment](…), ou ![](… "décorative").',
  description: 'Ce que montre l’image, pour qui ne la voit pas : ',
  decorative: 'Décorative : elle n’apprend rien de plus que le texte.',
} as const;
