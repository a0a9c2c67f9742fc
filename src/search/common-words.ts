/** Words that nearly every page holds, folded: alone they find nothing, beside others they only disturb the order. */
const COMMON = new Set(
  (
    'a ai ait alors apres as au aucun aussi autre autres aux avant avec avez avoir avons beaucoup bien c ca car ce cela ces cet cette ceux ' +
    'chacun chacune chaque chez ci combien comme comment d dans de depuis des deux devant doit doivent donc dont du elle elles en encore entre es est et etaient ' +
    'etait ete etes etre eux faire fais fait faut font hors hui aujourd ici il ils j je jusqu l la laquelle le lequel les lesquels leur leurs lors lorsqu lui m ma ' +
    'mais me meme memes mes moi moins mon ne ni nos notre nous on ont ou par parce pas pendant peu peut peuvent peux plus plusieurs pour pourquoi ' +
    'puis qu quand que quel quelle quelles quels qui quoi s sa sans se sera ses si sien soi soit son sont sous sur suis t ta tel telle tels tes toi ton ' +
    'tous tout toute toutes tres trop tu un une va vers veulent veut veux voici voila vont vos votre vouloir vous y'
  ).split(' '),
);

/** Common words that a title may turn on: « Combien de PTCE ? ». */
const ASKING = new Set('combien comment pourquoi quand qui quoi'.split(' '));

/** Whether a folded word, though common, counts in a title. */
export const isAsking = (word: string): boolean => ASKING.has(word);

/** Whether a folded word says nothing of what is looked for. */
export const isCommon = (word: string): boolean => COMMON.has(word);
