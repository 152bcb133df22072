import type { ComponentProps } from 'preact';
import { encode } from 'uqr';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { checklistStore } from '@/browser/storage/checklist-store.ts';
import { offerList, unfinished } from '@/browser/storage/unfinished-store.ts';
import { tellPlace } from '@/browser/address/place.ts';
import { forgetLocation, keepLocation } from '@/browser/storage/folder-store.ts';
import { Checklist } from '@/widgets/checklist/Checklist.tsx';
import type { ShownStep } from '@/widgets/checklist/shown-step.ts';
import { parseInlineText } from '@/domain/inline-text.ts';
import { qrOutline } from '@/domain/qr-outline.ts';
import { find, show, usePage, wordsIn } from './render.tsx';
import '@/widgets/checklist/checklist.css';
import '@/widgets/parts/choices.css';

const key = 'codat-docs:checklist:avast:v1';

const step = (id: string, text: string, rest: Partial<ShownStep> = {}): ShownStep => ({
  id,
  wording: `hash of ${id}`,
  text: parseInlineText(text),
  anchors: [],
  way: [],
  choices: [],
  ...rest,
});

const steps = [
  step('open-menu', 'Select :ui[Menu].', {
    branches: [parseInlineText('It is locked: [send this letter](get-help#letter-to-it).')],
  }),
  step('enter-folder', 'Paste the path, « d’un coup ».', {
    way: [{ text: parseInlineText('Paste it:'), path: 'folder' }],
  }),
  step('save', 'Select :en[Add exception], "twice", 😀.', {
    otherwise: parseInlineText('See [quarantine](antivirus#quarantine).'),
  }),
];

const showChecklist = (
  shown: readonly ShownStep[] = steps,
  language: 'en' | 'fr' = 'en',
  more: Partial<ComponentProps<typeof Checklist>> = {},
) =>
  show(
    <Checklist
      id="avast"
      title="Avast"
      steps={shown}
      next={parseInlineText('Start a sync.')}
      syncsNotHref="#not-yet"
      helpHref="../get-help/#hand-off"
      builderHref="#path-builder-field"
      language={language}
      words={wordsIn(language)}
      {...more}
    />,
  );

const box = (id: string) => find(`li#avast-${id} input[type=checkbox]`, HTMLInputElement);
const progress = () => find('[data-progress]').textContent;

usePage();
beforeEach(() => {
  forgetLocation();
  tellPlace(undefined);
});

describe('the checklist', () => {
  test('shows and speaks the progress', async () => {
    await showChecklist();
    expect(progress()).toBe('0 of 3 steps done');
    expect(find('[data-progress]').checkVisibility()).toBe(true);
    await userEvent.click(box('open-menu'));
    expect(progress()).toBe('1 of 3 steps done');
    await vi.waitFor(() => {
      expect(find('#announcer').textContent).toBe('1 of 3 steps done');
    });
  });

  test('counts in French', async () => {
    await showChecklist(steps, 'fr');
    expect(progress()).toBe('0 étape faite sur 3');
    await userEvent.click(box('open-menu'));
    await userEvent.click(box('save'));
    expect(progress()).toBe('2 étapes faites sur 3');
  });

  test('the first open step is the current one', async () => {
    await showChecklist();
    expect(find('li[aria-current="step"]').id).toBe('avast-open-menu');
    await userEvent.click(box('open-menu'));
    expect(find('li[aria-current="step"]').id).toBe('avast-enter-folder');
  });

  test('a tick can be set with the keyboard', async () => {
    await showChecklist();
    box('open-menu').focus();
    await userEvent.keyboard(' ');
    expect(box('open-menu').checked).toBe(true);
  });

  test('a click on the words ticks the step', async () => {
    await showChecklist();
    await userEvent.click(find('label[for="avast-open-menu-done"]'));
    expect(box('open-menu').checked).toBe(true);
  });

  test('brings back stored ticks', async () => {
    checklistStore('avast').answer(steps[2] ?? step('', ''), 'done');
    await showChecklist();
    expect(box('save').checked).toBe(true);
    expect(progress()).toBe('1 of 3 steps done');
  });

  test('a reworded step asks again', async () => {
    checklistStore('avast').answer(step('open-menu', 'other words', { wording: 'older' }), 'done');
    await showChecklist();
    expect(box('open-menu').checked).toBe(false);
    expect(find('li#avast-open-menu').textContent).toContain('reworded since you ticked it');
  });

  test('two tabs lose no tick of each other', async () => {
    await showChecklist();
    // The other tab's write, which this tab has not been told about yet.
    checklistStore('avast').answer(steps[2] ?? step('', ''), 'done');
    await userEvent.click(box('open-menu'));
    expect(progress()).toBe('2 of 3 steps done');
  });

  test('a tick in another tab appears here', async () => {
    await showChecklist();
    checklistStore('avast').answer(steps[0] ?? step('', ''), 'done');
    window.dispatchEvent(new StorageEvent('storage', { key }));
    await vi.waitFor(() => {
      expect(box('open-menu').checked).toBe(true);
    });
  });

  test('starting again asks first, and can be taken back, with the keyboard alone', async () => {
    await showChecklist();
    await userEvent.click(box('open-menu'));
    find('[data-action="reset"]').focus();
    await userEvent.keyboard('{Enter}');
    expect(progress()).toBe('1 of 3 steps done');
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(find('[data-action="confirm-reset"]'));
    });
    // Heard without the question.
    expect(find('[data-action="confirm-reset"]').textContent).toBe('Remove all ticks');
    expect(find('[data-action="cancel-reset"]').textContent).toBe('Keep the ticks');
    await userEvent.keyboard('{Enter}');
    expect(progress()).toBe('0 of 3 steps done');
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(find('[data-action="undo"]'));
    });
    await userEvent.keyboard('{Enter}');
    expect(box('open-menu').checked).toBe(true);
  });

  test('an answer that is pressed twice loses no tick', async () => {
    await showChecklist();
    await userEvent.click(box('open-menu'));
    await userEvent.click(find('[data-action="reset"]'));
    const confirm = find('[data-action="confirm-reset"]');
    confirm.click();
    // It stays until the next button has the focus.
    await Promise.resolve();
    confirm.click();
    await userEvent.click(find('[data-action="undo"]'));
    expect(box('open-menu').checked).toBe(true);
  });

  test('who does not want to start again keeps every tick', async () => {
    await showChecklist();
    await userEvent.click(box('open-menu'));
    await userEvent.click(find('[data-action="reset"]'));
    await userEvent.click(find('[data-action="cancel-reset"]'));
    expect(box('open-menu').checked).toBe(true);
    expect(find('[data-action="reset"]').textContent).toBe('Start again');
  });

  test('says when all is done and what comes next', async () => {
    await showChecklist();
    for (const { id } of steps) await userEvent.click(box(id));
    expect(find('.done').textContent).toContain('All steps are done');
    expect(find('.done').textContent).toContain('Start a sync.');
  });

  test('after a step that did not work the next one is the current one, and both keep their help', async () => {
    await showChecklist();
    await userEvent.click(find('li#avast-open-menu summary'));
    await userEvent.click(find('li#avast-open-menu [data-action="did-not-work"]'));
    expect(find('li[aria-current="step"]').id).toBe('avast-enter-folder');
    for (const id of ['open-menu', 'enter-folder']) {
      const help = find(`li#avast-${id} .secondary > div`);
      await vi.waitFor(() => {
        expect(getComputedStyle(help).visibility).toBe('visible');
      });
    }
  });

  test('remembers that a step did not work and opens the ways on from there', async () => {
    await showChecklist();
    const branch = find('li#avast-open-menu .branch');
    await userEvent.click(find('li#avast-open-menu summary'));
    expect(branch.checkVisibility()).toBe(false);
    await userEvent.click(find('li#avast-open-menu [data-action="did-not-work"]'));
    expect(branch.checkVisibility()).toBe(true);
    expect([...branch.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '../get-help/#letter-to-it',
      '../get-help/#hand-off',
    ]);
    const { outcome, at = 0 } = checklistStore('avast').get().get('open-menu') ?? {};
    expect(outcome).toBe('did-not-work');
    expect(Date.now() - at).toBeLessThan(60_000);
  });

  test('"it did not work" can be taken back', async () => {
    await showChecklist();
    await userEvent.click(find('li#avast-open-menu summary'));
    const button = find('li#avast-open-menu [data-action="did-not-work"]');
    await userEvent.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('false');
    expect(document.activeElement).toBe(button);
    expect(button.checkVisibility()).toBe(true);
    expect(checklistStore('avast').get().size).toBe(0);
  });

  test('only the current step shows what is secondary', async () => {
    await showChecklist();
    const shown = () =>
      [...document.querySelectorAll('li[data-status] summary')]
        .filter((summary) => summary.checkVisibility({ visibilityProperty: true }))
        .map((summary) => summary.closest('li')?.id);
    expect(shown()).toEqual(['avast-open-menu']);
    await userEvent.click(box('open-menu'));
    await vi.waitFor(() => {
      expect(shown()).toEqual(['avast-enter-folder']);
    });
  });

  describe('a step’s way', () => {
    const withWay = [
      step('open-list', 'Open the list.', {
        anchors: ['steps', 'avast-open-settings'],
        way: [
          {
            stations: [
              { id: 'avast-open-menu', text: parseInlineText(':ui[Menu]') },
              { text: parseInlineText(':ui[Exceptions]') },
            ],
          },
        ],
      }),
      step('start-again', 'Start it. Was it removed?', {
        choices: [
          {
            id: 'avast-bring-back',
            anchors: ['quarantine'],
            text: parseInlineText('Yes'),
            way: [
              { text: parseInlineText('Restore it.') },
              { text: parseInlineText('Paste this line:'), path: 'run' },
            ],
            see: parseInlineText('Its icon.'),
          },
          { id: 'avast-restart-pc', anchors: [], text: parseInlineText('No'), way: [] },
        ],
      }),
    ];
    const choice = (id: string) => find(`details#${id}`, HTMLDetailsElement);

    test('is a chain of stations on one line, in a list for who hears it', async () => {
      await showChecklist(withWay);
      const stations = [...document.querySelectorAll('#avast-open-list .stations > li')];
      expect(stations.map(({ textContent }) => textContent)).toEqual(['Menu', 'Exceptions']);
      const [first, second] = stations.map((station) => station.getBoundingClientRect().top);
      expect(first).toBe(second);
    });

    test.each(['avast-open-menu', 'steps', 'avast-open-settings', 'avast-open-list'])(
      'an address with #%s makes its step the current one',
      async (place) => {
        await showChecklist(withWay);
        tellPlace('avast-start-again');
        tellPlace(place);
        await vi.waitFor(() => {
          expect(find('li[aria-current="step"]').id).toBe('avast-open-list');
        });
      },
    );

    test.each(['avast-bring-back', 'quarantine'])(
      'an address with #%s opens the answer',
      async (place) => {
        tellPlace(place);
        await showChecklist(withWay);
        await vi.waitFor(() => {
          expect(choice('avast-bring-back').open).toBe(true);
        });
        expect(find('li[aria-current="step"]').id).toBe('avast-start-again');
      },
    );

    test('one answer is open at a time, each with its own clicks', async () => {
      await showChecklist(withWay);
      await userEvent.click(find('#avast-bring-back summary'));
      expect(choice('avast-bring-back').textContent).toContain('You see: Its icon.');
      expect(find('#avast-bring-back [data-copy="run"]').checkVisibility()).toBe(true);
      await userEvent.click(find('#avast-restart-pc summary'));
      expect(choice('avast-bring-back').open).toBe(false);
    });
  });

  describe('opened at a step', () => {
    test('the step is the current one, and the list goes on from there', async () => {
      tellPlace('avast-enter-folder');
      await showChecklist();
      expect(find('li[aria-current="step"]').id).toBe('avast-enter-folder');
      await userEvent.click(box('enter-folder'));
      expect(find('li[aria-current="step"]').id).toBe('avast-save');
    });

    test('a link on the page leads to another step at once', async () => {
      await showChecklist();
      tellPlace('avast-save');
      await vi.waitFor(() => {
        expect(find('li[aria-current="step"]').id).toBe('avast-save');
      });
    });

    test('the current step’s link holds the page and the step, and nothing about the reader', async () => {
      window.history.replaceState(null, '', '?seen=secret');
      tellPlace('avast-save');
      await showChecklist();
      const { origin, pathname } = window.location;
      expect(find('.step-link [data-copy-text]').textContent).toBe(
        `${origin}${pathname}#avast-save`,
      );
      window.history.replaceState(null, '', pathname);
    });
  });

  test('before a restart, the address to come back to can be copied, or taken along by phone', async () => {
    const words = wordsIn('en');
    await showChecklist([
      step('start-again', 'Start the connector again.', {
        choices: [
          {
            id: 'avast-restart-the-pc',
            anchors: [],
            text: parseInlineText('It was only blocked'),
            way: [],
            comeBack: { address: 'docs.codat.io/go/531', words },
          },
        ],
      }),
    ]);
    await userEvent.click(find('.choice > summary'));
    expect(document.querySelector('.phone')).toBeNull();
    await userEvent.click(find('.choice .quiet-fold > summary'));
    expect(find('.choice [data-copy-text]').textContent).toBe('docs.codat.io/go/531');
    const { origin, pathname } = window.location;
    const { data } = encode(`${origin}${pathname}#avast-restart-the-pc`, { border: 4 });
    await vi.waitFor(() => {
      expect(document.querySelector('.phone .dark')?.getAttribute('d')).toBe(qrOutline(data));
    });
  });

  test('the code for a phone holds the page and the current step', async () => {
    keepLocation({ drive: 'C', root: ['Users'], folder: 'jean' });
    await showChecklist();
    await userEvent.click(box('open-menu'));
    await userEvent.click(find('[data-action="phone"]'));
    const { origin, pathname } = window.location;
    const { size, data } = encode(`${origin}${pathname}#avast-enter-folder`, { border: 4 });
    await vi.waitFor(() => {
      expect(document.querySelector('.phone .dark')?.getAttribute('d')).toBe(qrOutline(data));
    });
    expect(document.querySelector('.phone svg')?.getAttribute('viewBox')).toBe(
      `0 0 ${size} ${size}`,
    );
    await userEvent.click(find('[data-action="phone"]'));
    expect(document.querySelector('.phone')).toBeNull();
  });

  test('shows the reader’s folder in the step', async () => {
    keepLocation({ drive: 'C', root: ['Users'], folder: 'Zoë & co' });
    await showChecklist();
    await vi.waitFor(() => {
      expect(find('li#avast-enter-folder [data-profile-path="folder"]').textContent).toBe(
        'C:\\Users\\Zoë & co\\AppData\\Local\\Codat',
      );
    });
  });

  test('marks labels that are in English on screen', async () => {
    await showChecklist();
    expect(find('li#avast-save b[lang="en"]').textContent).toBe('Add exception');
    expect(find('li#avast-save b[lang="en"]').getAttribute('translate')).toBe('no');
  });

  test('lasts for the visit where storage is refused, and says so', async () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    await showChecklist();
    await userEvent.click(box('open-menu'));
    await userEvent.click(box('save'));
    expect(progress()).toBe('2 of 3 steps done');
    expect(find('.foot').textContent).toContain('does not allow this site to remember');
    refuse.mockRestore();
  });

  test('loses no answer of the visit where storage is full, and keeps what was there', async () => {
    checklistStore('avast').answer(steps[2] ?? step('', ''), 'done');
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await showChecklist();
    await userEvent.click(box('open-menu'));
    await userEvent.click(box('save'));
    await userEvent.click(box('enter-folder'));
    expect([box('open-menu').checked, box('enter-folder').checked, box('save').checked]).toEqual([
      true,
      true,
      false,
    ]);
    expect(find('.foot').textContent).toContain('does not allow this site to remember');
    refuse.mockRestore();
    await userEvent.click(box('save'));
    expect(checklistStore('avast').get().size).toBe(3);
  });

  test('what an older version stored is not read, and goes with the first answer', async () => {
    const older = 'codat-docs:checklist:avast:v0';
    const newer = 'codat-docs:checklist:avast:v2';
    const ticked = '{"steps":{"save":{"outcome":"done","wording":"hash of save","at":1}}}';
    for (const other of [older, newer]) localStorage.setItem(other, ticked);
    await showChecklist();
    expect(progress()).toBe('0 of 3 steps done');
    await userEvent.click(box('open-menu'));
    expect(localStorage.getItem(older)).toBeNull();
    // A reader who went back to an older version of the site loses nothing.
    expect(localStorage.getItem(newer)).toBe(ticked);
  });

  test.each([['garbage'], ['{"steps":{"open-menu":1}}'], ['null']])(
    'ignores what else is stored: %s',
    async (stored) => {
      localStorage.setItem(key, stored);
      await showChecklist();
      expect(progress()).toBe('0 of 3 steps done');
    },
  );
});

describe('a list that was begun', () => {
  test('can be gone on with until it is done, begun anew or declined', async () => {
    await showChecklist();
    expect(unfinished.get()).toEqual([]);
    await userEvent.click(box('open-menu'));
    expect(unfinished.get()).toEqual(['avast']);
    expect(localStorage.getItem('codat-docs:unfinished:site:v1')).toBe('avast');
    offerList('avast', false);
    await userEvent.click(box('save'));
    expect(unfinished.get()).toEqual(['avast']);
    await userEvent.click(box('enter-folder'));
    expect(unfinished.get()).toEqual([]);
    await userEvent.click(box('save'));
    expect(unfinished.get()).toEqual(['avast']);
    await userEvent.click(find('[data-action="reset"]'));
    await userEvent.click(find('[data-action="confirm-reset"]'));
    expect(unfinished.get()).toEqual([]);
    await userEvent.click(find('[data-action="undo"]'));
    expect(unfinished.get()).toEqual(['avast']);
  });

  describe('in an antivirus', () => {
    const returned = {
      opens: 'open-menu',
      inside: ['enter-folder'],
      strings: wordsIn('en').returned,
    };
    const notice = () => document.querySelector('[data-returned-to]');
    const comeBack = async (done: readonly string[]) => {
      for (const one of steps)
        if (done.includes(one.id)) checklistStore('avast').answer(one, 'done');
      await showChecklist(steps, 'en', { returned });
    };

    test('says where the reader was, until the next tick', async () => {
      await comeBack(['open-menu']);
      expect(notice()?.textContent).toContain('You were at step 2 of 3.');
      expect([...(notice()?.querySelectorAll('a') ?? [])].map(({ hash }) => hash)).toEqual([
        '#avast-open-menu',
        '#avast-enter-folder',
      ]);
      await userEvent.click(box('enter-folder'));
      expect(notice()).toBeNull();
    });

    test('is silent once that is closed, and the reader goes on at the step', async () => {
      await comeBack(['open-menu']);
      await userEvent.click(find('[data-action="close-returned"]'));
      expect(notice()).toBeNull();
      expect(document.activeElement).toBe(box('enter-folder'));
    });

    test.each<[string, readonly string[]]>([
      ['before the first answer', []],
      ['where the step is done in no window of its', ['open-menu', 'enter-folder']],
      ['when all are done', steps.map(({ id }) => id)],
    ])('is silent %s', async (_, done) => {
      await comeBack(done);
      expect(notice()).toBeNull();
    });
  });
});

describe('the question at the end', () => {
  const answered = () => checklistStore('avast').get().get('does-it-sync')?.outcome;
  const finish = async () => {
    for (const one of steps) checklistStore('avast').answer(one, 'done');
    await showChecklist(steps, 'en', {
      syncs: parseInlineText('Leave it: [remove it](about-the-exclusion#remove-the-exclusion).'),
    });
    await vi.waitFor(() => {
      find('[data-sync-question]');
    });
  };

  test('is asked of no list with a step to do', async () => {
    await showChecklist();
    expect(document.querySelector('[data-sync-question]')).toBeNull();
  });

  test('after a "yes", says how to remove what is not needed', async () => {
    await finish();
    await userEvent.click(find('[data-action="syncs"]'));
    expect(find('[data-action="syncs"]').getAttribute('aria-pressed')).toBe('true');
    expect(answered()).toBe('done');
    expect(find('[data-sync-question] a', HTMLAnchorElement).hash).toBe('#remove-the-exclusion');
    await vi.waitFor(() => {
      expect(find('#announcer').textContent).toContain('Noted');
    });
  });

  test('leads on from a "no", with every tick in its place', async () => {
    await finish();
    await userEvent.click(find('[data-action="syncs-not"]'));
    expect(answered()).toBe('did-not-work');
    expect(location.hash).toBe('#not-yet');
    expect(progress()).toBe('3 of 3 steps done');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
