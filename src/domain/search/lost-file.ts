import type { Language } from '../languages.ts';
import { fold } from './words.ts';

/** Words by which readers say that the connector's file was taken away, folded and parted by spaces. */
export interface LossWords {
  /** What happened to it. */
  readonly lost: string;
  /** What it is called, and who takes files away: beside one of these, no icon or company is lost. */
  readonly file: string;
}

/** Antivirus programs without a page: those that have one are known by its names. */
const antivirus = 'antivirus avira trend fsecure gdata totalav panda';

/** No infinitives: who asks how to remove an exclusion has lost nothing. */
const words: Readonly<Record<Language, LossWords>> = {
  en: {
    lost:
      'deleted deletes deleting removed removes removing erased erases wiped quarantine quarantined ' +
      'quarantines quarantining gone disappeared disappears vanished',
    file: `connector sage50connector file program exe ${antivirus}`,
  },
  fr: {
    lost:
      'supprime supprimee supprimes supprimees efface effacee effaces effacees enleve enlevee enleves ' +
      'enlevees retire retiree vire viree quarantaine quarantine disparu disparue disparus disparait disparaitre',
    file: `connecteur sage50connector fichier programme exe ${antivirus}`,
  },
};

export function lossWords(language: Language): LossWords {
  return words[language];
}

/** Whether a word tells of a loss, whatever was lost. */
export function tellsLoss(word: string, { lost }: LossWords): boolean {
  return holds(lost, word);
}

/**
 * Whether the words of a query say that the connector's file was taken away; `isAboutFile` where a pasted
 * name or a product says that they are about it.
 */
export function tellsLostFile(
  asked: readonly string[],
  { lost, file }: LossWords,
  isAboutFile: boolean,
): boolean {
  const hasAny = (list: string) => asked.some((word) => holds(list, word));
  return hasAny(lost) && (isAboutFile || hasAny(file));
}

/** Where a page says how to bring the file back: the one of its ids that ends so, if it has one. */
export function placeToBringBack(ids: readonly string[]): string | undefined {
  return ids.find((id) => /(?:^|-)bring-back$/.test(id));
}

function holds(list: string, word: string): boolean {
  return list.split(' ').includes(fold(word));
}
