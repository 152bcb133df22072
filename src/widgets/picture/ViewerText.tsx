import { doNotTranslate } from '../parts/do-not-translate.ts';
import type { ViewerWords } from './viewer-picture.ts';

/** A caption or mark as the page shows it, its English names in English. */
export function ViewerText({ words }: { readonly words: readonly ViewerWords[] }) {
  return (
    <>
      {words.map(({ text, kind, lang }, index) => {
        if (kind === 'plain') return text;
        const [Piece, name] =
          kind === 'label' ? (['b', 'label'] as const) : (['code', 'path'] as const);
        return (
          <Piece key={index} class={name} lang={lang} {...doNotTranslate}>
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
