import { describe, expect, test } from 'vitest';
import { type HandoffFacts, handoffText } from '@/domain/handoff/index.ts';
import { messagesFor, wordsFor } from '@/site/messages.ts';

const words = {
  en: wordsFor(messagesFor('en'), ['handoffText']).handoffText,
  fr: wordsFor(messagesFor('fr'), ['handoffText']).handoffText,
};
const dates = {
  en: { locale: 'en-GB', timeZone: 'UTC' },
  fr: { locale: 'fr-FR', timeZone: 'UTC' },
};
const at = Date.UTC(2026, 10, 25, 9, 5);
const nothing: HandoffFacts = { lists: [], onWindows: true };
const tried: HandoffFacts = {
  ...nothing,
  lists: [
    {
      title: 'Exclude in Avast',
      total: 8,
      tried: [
        { text: 'Open Avast.', outcome: 'done', at },
        { text: 'Select {Menu}, "twice", 😀.', outcome: 'did-not-work', at },
      ],
    },
    { title: 'Restart', total: 3, tried: [] },
  ],
};

describe('the text for a helper', () => {
  test('says what was done and what did not work, with dates, and leaves out lists without answers', () => {
    const text = handoffText(tried, words.en, dates.en);
    expect(text).toContain(
      [
        'Exclude in Avast (1 of 8 steps done)',
        '- Done on 25 November 2026 at 09:05: Open Avast.',
        '- Did not work on 25 November 2026 at 09:05: Select {Menu}, "twice", 😀.',
      ].join('\n'),
    );
    expect(text).not.toContain('Restart');
  });

  test('is French in French, with its spaces', () => {
    const text = handoffText(tried, words.fr, dates.fr);
    expect(text).toContain('- Fait le 25 novembre 2026 à 09:05\u00A0: Open Avast.');
    expect(text).toContain('- N’a pas fonctionné le 25 novembre 2026 à 09:05\u00A0: Select');
  });

  test.each<[string, Partial<HandoffFacts>, string]>([
    ['the page', { page: 'Restart the connector' }, 'Page of the help: Restart the connector'],
    ['what the reader sees', { symptom: 'It is frozen' }, 'What we see: It is frozen'],
    ['the antivirus', { antivirus: 'Avast' }, 'Antivirus: Avast'],
    ['the folder', { folder: 'C:\\Users\\•••' }, 'Folder of the connector: C:\\Users\\•••'],
    ['the license key', { licenseKey: 'abc' }, 'License key: abc'],
    ['the browser', { browser: 'Firefox 140' }, 'Browser: Firefox 140'],
    [
      'notes, as they were typed',
      { notes: ' It says "{page}"\nand stops ' },
      'Notes: It says "{page}"\nand stops',
    ],
    ['that nothing was ticked', {}, 'not ticked any step'],
    ['Windows, as far as a browser knows it', {}, 'Windows: 10 or 11'],
    ['that it was written elsewhere', { onWindows: false }, 'on another device'],
  ])('tells %s', (_, facts, line) => {
    expect(handoffText({ ...nothing, ...facts }, words.en, dates.en)).toContain(line);
  });

  test('has no line for what is not told', () => {
    const text = handoffText({ ...nothing, notes: '  ', page: '' }, words.en, dates.en);
    expect(text).not.toMatch(
      /Page of|What we see|Antivirus|Folder|key:|Browser|Notes|\{|undefined/,
    );
    expect(text).not.toContain('\n\n\n');
  });
});
