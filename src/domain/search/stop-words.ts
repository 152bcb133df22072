import type { Bilingual, Language } from '../languages.ts';

/** Words of questions that lead nowhere by themselves, folded; what an elision or a contraction leaves stands among them. */
const words: Bilingual = {
  en:
    'a about after all am an and any are arent as at be been but by can cannot cant could couldn did didn do does doesn doesnt ' +
    'don dont for from get gets getting go goes going had has hasn have haven having he her his how i if in into is isn isnt ' +
    'it its just keep keeps ll m make me my no not now of on or our please re s said say saying says she should so some still ' +
    't tell than that the their them then there these they this those through to too try trying up us use ve want was we were ' +
    'what when where which who why will with won wont would you your d',
  fr:
    'a afin ai alors apres as au aussi aux avec avez avoir avons c ca car ce ceci cela celle celui ces cet cette chez comme ' +
    'comment d dans de depuis des dit dois doit donc du elle elles en encore es est et etait etes etre eu fais fait faire faut ' +
    'font il ils j je jusqu l la laquelle le lequel les leur leurs lorsqu lui m ma mais me mes meme moi mon n ne ni nos notre ' +
    'nous on ont or ou par pas peut peuvent peux plus pour pourquoi puis puisqu qu quand que quel quelle quelles quels quelqu ' +
    'qui quoi s sa se ses si son sont sous suis sur t ta te tes toi ton toujours tous tout toute toutes tres tu un une va vais ' +
    'veut veux voir vos votre vous y',
};

/** The stop words of a language. */
export function stopWords(language: Language): ReadonlySet<string> {
  return new Set(words[language].split(' '));
}
