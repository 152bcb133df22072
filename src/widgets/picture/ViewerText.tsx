import { doNotTranslate } from '../parts/do-not-translate.ts';
import type { ViewerWords } from './viewer-picture.ts';

/** A caption or mark as the page shows it, its English names in English. */
export function ViewerText({ words }: { readonly words: readonly ViewerWords[] }) {
  return (
    <>
      {words.map(({ text, kind, lang }, index) => {
        if (kind === 'plain') return text;
        const Piece = kind === 'label' ? 'b' : 'code';
        return (
          <Piece
            key={index}
            class={kind === 'label' ? 'label' : 'path'}
            lang={lang}
            {...doNotTranslate}
          >
            {text}
          </Piece>
        );
      })}
    </>
  );
}

/** The words alone, to be spoken. */
export function plainWords(words: readonly ViewerWords[]): string {
  return words.map(({ text }) => text).join('');
}
