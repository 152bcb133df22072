import { describe, expect, test } from 'vitest';
import { pictureSchema } from '../../src/content/schemas/picture.ts';

const marker = {
  id: 'help-menu',
  x: 10,
  y: 20,
  width: 30,
  height: 5,
  text: { en: 'The menu', fr: 'Le menu' },
};

const picture = {
  file: 'sage-about.png',
  width: 1128,
  height: 740,
  alt: { en: 'Illustration of a window', fr: 'Illustration d’une fenêtre' },
  caption: { en: 'A window', fr: 'Une fenêtre' },
  facts: ['F1'],
  markers: [marker],
};

/** What an author is told about a picture, each with the place in the file. */
function problems(data: unknown): string[] {
  const result = pictureSchema.safeParse(data);
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const withMarker = (changes: object) => ({ ...picture, markers: [{ ...marker, ...changes }] });

describe('the schema of a picture', () => {
  test('takes a complete one', () => {
    expect(problems(picture)).toEqual([]);
  });

  test.each([
    ['a mark that reaches over the right edge', { x: 80, width: 30 }, 'markers.0: ', /outside/],
    ['a mark that reaches over the lower edge', { y: 99, height: 5 }, 'markers.0: ', /outside/],
    ['a mark that begins outside', { x: -1 }, 'markers.0.x: ', /0/],
    ['a mark that was never measured', { width: 0 }, 'markers.0: ', /npm run pictures/],
    [
      'a mark without French',
      { text: { en: 'The menu' } },
      'markers.0.text.fr: ',
      /every language/,
    ],
    [
      'a mark without English',
      { text: { fr: 'Le menu' } },
      'markers.0.text.en: ',
      /every language/,
    ],
    ['a mark without words', { text: undefined }, 'markers.0.text: ', /every language/],
    ['a mark with an empty text', { text: { en: '', fr: 'x' } }, 'markers.0.text.en: ', /every/],
    ['an id in capitals', { id: 'Help' }, 'markers.0.id: ', /kebab-case/],
    ['a key that nothing reads', { colour: 'red' }, 'markers.0: ', /colour/],
  ])('refuses %s and says so', (_, changes, place, message) => {
    const found = problems(withMarker(changes));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${place.replaceAll('.', '\\.')}`));
    expect(found[0]).toMatch(message);
  });

  test('refuses two marks with one id', () => {
    expect(problems({ ...picture, markers: [marker, marker] })).toEqual([
      'markers: Two marks share an id, help-menu: links lead to it, so each needs its own.',
    ]);
  });

  test('refuses an alternative text in one language only', () => {
    expect(problems({ ...picture, alt: { en: 'Illustration' } })).toEqual([
      'alt.fr: Write the text in every language: { en: …, fr: … }.',
    ]);
  });
});
