import { describe, expect, test } from 'vitest';
import { checklistSchema } from '../../src/content/schemas/checklist.ts';

const text = { en: 'Select Menu.', fr: 'Cliquez sur Menu.' };
const step = { id: 'open-menu', text };
const checklist = {
  title: text,
  source: { name: text, url: 'https://support.example/', known: '2026-11' },
  facts: ['D1'],
  steps: [step],
};

describe('an author is told what to do about', () => {
  const withStep = (rest: object) => ({ ...checklist, steps: [{ ...step, ...rest }] });

  test.each([
    ['an id with capitals', withStep({ id: 'openMenu' }), 'ASCII kebab-case English'],
    ['a text in one language', withStep({ text: { en: 'Select Menu.' } }), 'in every language'],
    ['an empty text', withStep({ text: { en: 'Select Menu.', fr: '' } }), 'in every language'],
    [
      'a link in the name of a box',
      withStep({ text: { ...text, fr: 'Ouvrez [la liste](antivirus).' } }),
      'put a link or `code` into its way',
    ],
    [
      'code in the name of a box',
      withStep({ text: { ...text, en: 'Open `list.exe`.' } }),
      'put a link or `code` into its way',
    ],
    ['a field that does not exist', withStep({ seen: text }), 'and nothing else'],
    ['an unknown branch', withStep({ branches: ['reboot'] }), 'A branch is one of: other-menus'],
    ['an unknown form of a path', withStep({ way: [{ text, path: 'cmd' }] }), 'is one of: folder'],
    [
      'a picture without a marker',
      withStep({ picture: { id: 'sage-about' } }),
      'one of its markers',
    ],
    ['two steps with one id', { ...checklist, steps: [step, step] }, 'share an id, open-menu:'],
    [
      'two clicks with one id',
      withStep({ way: [{ stations: [step, { text }] }] }),
      'share an id, open-menu:',
    ],
    ['a chain of one', withStep({ way: [{ stations: [{ text }] }] }), 'two stations or more'],
    [
      'a chain with a text',
      withStep({ way: [{ text, stations: [{ text }, { text }] }] }),
      'several',
    ],
    ['a line without a text', withStep({ way: [{ path: 'folder' }] }), 'A line is one click'],
    ['a click in one language', withStep({ way: [{ text: { en: 'Go' } }] }), 'in every language'],
    ['a question with one answer', withStep({ choices: [{ id: 'yes', text }] }), 'two answers'],
    [
      'a window that does not exist',
      withStep({ way: [{ window: 'firewall', byHand: [{ text }] }] }),
      'A window is one of: exclusions',
    ],
    ['a window without its clicks', withStep({ way: [{ window: 'history' }] }), 'byHand'],
    [
      'a window that is a click too',
      withStep({ way: [{ window: 'history', byHand: [{ text }], text }] }),
      'byHand',
    ],
    ['a product without its history', { ...checklist, product: text }, 'the way to its history'],
    [
      'a kind that does not exist',
      withStep({ kind: 'stop' }),
      'A step is of the kind folder or start',
    ],
    ['no step', { ...checklist, steps: [] }, 'at least one step'],
    ['a fact that is none', { ...checklist, facts: ['d9'] }, 'letters and number in FACTS.md'],
    [
      'a source without its month',
      { ...checklist, source: { ...checklist.source, known: '2026' } },
      'such as 2026-11',
    ],
    [
      'a source without an address',
      { ...checklist, source: { ...checklist.source, url: 'support' } },
      'address of the maker’s page',
    ],
  ])('%s', (_, candidate, advice) => {
    const messages = checklistSchema
      .safeParse(candidate)
      .error?.issues.map(({ message }) => message);
    expect(messages?.join('\n')).toContain(advice);
  });
});
