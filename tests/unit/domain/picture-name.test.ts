import { expect, test } from 'vitest';
import { pictureName } from '@/domain/picture-name.ts';

test.each([
  [
    'the first sentence, without its period',
    'Exceptions in Avast. Schematic illustration: the real window may look different.',
    'Exceptions in Avast',
  ],
  [
    'what follows the word that every caption begins with',
    'Illustration. L’icône du connecteur peut être le logo de votre prestataire.',
    'L’icône du connecteur peut être le logo de votre prestataire',
  ],
  ['a caption without a period', 'The Run box', 'The Run box'],
  [
    'a name with a period inside a word',
    'The file Codat.exe in the list. Illustration.',
    'The file Codat.exe in the list',
  ],
  ['nothing else to say', 'Illustration.', 'Illustration'],
])('names a picture by %s', (_, caption, name) => {
  expect(pictureName(caption)).toBe(name);
});
