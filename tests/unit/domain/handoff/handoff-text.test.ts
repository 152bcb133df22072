import { describe, expect, test } from 'vitest';
import { type HandoffFacts, handoffText, mailLink } from '@/domain/handoff/index.ts';
import { languages } from '@/domain/languages.ts';
import { messagesFor, wordsFor } from '@/site/messages.ts';

const words = {
  en: wordsFor(messagesFor('en'), ['handoffText']).handoffText,
  fr: wordsFor(messagesFor('fr'), ['handoffText']).handoffText,
};
const dates = {
  en: { locale: 'en-GB', timeZone: 'UTC' },
  fr: { locale: 'fr-FR', timeZone: 'UTC' },
};
const at = Date.UTC(2026, 10, 28, 21, 12);
const nothing: HandoffFacts = { lists: [], onWindows: false };
const tried: HandoffFacts = {
  ...nothing,
  lists: [
    { name: 'Avast', total: 5, done: 5, failed: [], at },
    {
      name: 'Start it by hand',
      total: 8,
      done: 2,
      failed: ['Select {Menu}, "twice", 😀.', 'Press Enter.'],
      at,
    },
  ],
};
const english = (facts: Partial<HandoffFacts>) =>
  handoffText({ ...nothing, ...facts }, words.en, dates.en);
/** The line of a text that begins with these words. */
const lineOf = (text: string, beginning: string) =>
  text.split('\n').find((line) => line.startsWith(beginning));

describe('the text for a helper', () => {
  test('has a line for each list: how far, when last, and only the steps that did not work', () => {
    expect(english(tried)).toContain(
      [
        'What we have tried (steps done):',
        '- Avast: 5 of 5, 28 Nov 21:12',
        '- Start it by hand: 2 of 8, 28 Nov 21:12; did not work: Select {Menu}, "twice", 😀. Press Enter.',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['done', '- Avast: 5 of 5, 28 Nov 21:12; it syncs now, 28 Nov 21:12'],
    ['did-not-work', '- Avast: 5 of 5, 28 Nov 21:12; it does not sync, 28 Nov 21:12'],
  ] as const)('says of a list that is done whether it syncs now: %s', (outcome, line) => {
    const sync = { outcome, at };
    expect(
      english({ lists: [{ name: 'Avast', total: 5, done: 5, failed: [], at, sync }] }),
    ).toContain(`${line}\n`);
  });

  test('is French in French, with its spaces', () => {
    expect(handoffText(tried, words.fr, dates.fr)).toContain(
      [
        'Ce que nous avons essayé (étapes faites)\u00A0:',
        '- Avast\u00A0: 5 sur 5, 28 nov. 21:12',
        '- Start it by hand\u00A0: 2 sur 8, 28 nov. 21:12\u00A0; n’a pas fonctionné\u00A0: Select',
      ].join('\n'),
    );
  });

  test.each<[string, Partial<HandoffFacts>, string]>([
    ['the page', { page: 'Restart the connector' }, 'Page of the help: Restart the connector'],
    ['what the reader sees', { symptom: 'It is frozen' }, 'What we see: It is frozen'],
    ['the antivirus', { antivirus: 'Avast' }, 'Antivirus: Avast'],
    ['the folder', { folder: 'C:\\Users\\•••' }, 'Folder of the connector: C:\\Users\\•••'],
    ['the license key', { licenseKey: 'abc' }, 'Licence key: abc'],
    ['the browser', { browser: 'Firefox 140' }, 'Browser: Firefox 140'],
    ['Windows, as far as a browser knows it', { onWindows: true }, 'Windows: 10 or 11'],
    [
      'what was typed as what is seen, as it was typed',
      { notes: ' It says "{page}"\nand stops ' },
      'What we see: It says "{page}"\nand stops\n',
    ],
    [
      'what was typed beside what the questions have told',
      { symptom: 'It is frozen', notes: 'Since noon.' },
      'What we see: It is frozen\nNotes: Since noon.\n',
    ],
  ])('tells %s', (_, facts, told) => {
    expect(english(facts)).toContain(told);
  });

  test('has a gap for what a helper asks for and nobody knows, and no line for the rest', () => {
    const text = english({ notes: '  ', page: '', symptom: undefined });
    for (const asked of [
      'What we see',
      'Since when',
      'Antivirus',
      'Licence key',
      'Our Sage 50',
      'Windows',
      'What we have tried',
    ]) {
      expect(lineOf(text, asked)).toMatch(/: \[.+\]$/);
    }
    expect(text).not.toMatch(/Page of|Folder|Browser|Notes|\{|undefined/);
    expect(text).not.toContain('\n\n\n');
  });

  test.each(languages)('ends with who asks, in gaps: %s', (language) => {
    const text = handoffText(tried, words[language], dates[language]);
    expect(text).toMatch(/\n\[[^\]]+\]\n\[[^\]]+\]\n\[[^\]]+\]$/);
  });

  test.each(languages)('fits into a mail with all that a page fills in: %s', (language) => {
    const text = handoffText(
      {
        ...tried,
        onWindows: true,
        browser: 'Firefox 140',
        antivirus: 'Avast',
        folder: 'C:\\Users\\•••\\AppData\\Local\\Codat',
        page: 'L’antivirus bloque le connecteur',
        symptom: 'Le connecteur est arrêté, figé ou ne s’ouvre plus',
      },
      words[language],
      dates[language],
    );
    expect(mailLink(messagesFor(language)['handoff.subject'], text)).toBeDefined();
  });
});
