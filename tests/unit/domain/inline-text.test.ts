import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type InlineSegment, parseInlineText, plainText } from '@/domain/inline-text.ts';

const label = (text: string, english = false): InlineSegment => ({ kind: 'label', text, english });
const text = (content: string): InlineSegment => ({ kind: 'text', text: content });

describe('inline text', () => {
  test.each<[string, string, InlineSegment[]]>([
    ['plain words are one text', 'Restart the PC.', [text('Restart the PC.')]],
    ['an empty text has no segments', '', []],
    [
      'a label in the language of the text',
      'Select :ui[Menu].',
      [text('Select '), label('Menu'), text('.')],
    ],
    ['a label that is in English on screen', ':en[Add exception]', [label('Add exception', true)]],
    [
      'a label may hold an ampersand and a slash',
      ':ui[Save & Apply/OK]',
      [label('Save & Apply/OK')],
    ],
    ['code', 'in `AppData`', [text('in '), { kind: 'code', text: 'AppData' }]],
    ['markup inside code is code', '`:ui[x]`', [{ kind: 'code', text: ':ui[x]' }]],
    ['a path of the reader', ':path[folder]', [{ kind: 'path', form: 'folder' }]],
    [
      'a link to a page and an anchor',
      'see [quarantine](antivirus#quarantine)',
      [text('see '), { kind: 'link', text: 'quarantine', target: 'antivirus#quarantine' }],
    ],
    ['an unknown directive stays text', ':foo[bar]', [text(':foo[bar]')]],
    ['an unclosed label stays text', 'Select :ui[Menu', [text('Select :ui[Menu')]],
    ['a colon in prose is a colon', 'Note: look', [text('Note: look')]],
    ['side by side', ':ui[A]:ui[B]', [label('A'), label('B')]],
  ])('%s', (_, source, expected) => {
    expect(parseInlineText(source)).toEqual(expected);
  });

  test('no text throws, loses words or makes empty segments', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const segments = parseInlineText(source);
        for (const segment of segments) {
          const content = segment.kind === 'path' ? segment.form : segment.text;
          expect(content).not.toBe('');
          expect(source).toContain(content);
        }
      }),
    );
  });
});

test('the words alone have no markup and no path of the reader’s', () => {
  const source =
    'Select :ui[Menu], :en[Add] and `Codat` in :path[folder], then [go on](antivirus#why).';
  expect(plainText(parseInlineText(source))).toBe('Select Menu, Add and Codat in …, then go on.');
});
