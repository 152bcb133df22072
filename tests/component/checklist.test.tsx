import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { checklistStore } from '@/browser/checklist-store.ts';
import { forgetLocation, keepLocation } from '@/browser/profile-store.ts';
import { Checklist } from '@/components/Checklist/Checklist.tsx';
import type { ShownStep } from '@/components/Checklist/ChecklistStep.tsx';
import { messagesFor, subset } from '@/components/messages.ts';
import { parseInlineText } from '@/domain/inline-text.ts';
import { find, show, usePage } from './render.tsx';

const key = 'codat-docs:checklist:avast:v1';

const step = (id: string, text: string, rest: Partial<ShownStep> = {}): ShownStep => ({
  id,
  wording: `hash of ${id}`,
  text: parseInlineText(text),
  ...rest,
});

const steps = [
  step('open-menu', 'Select :ui[Menu].'),
  step('enter-folder', 'Paste the path, « d’un coup ».', { path: 'folder' }),
  step('save', 'Select :en[Add exception], "twice", 😀.', {
    otherwise: parseInlineText('See [quarantine](antivirus#quarantine).'),
  }),
];

const showChecklist = (shown: readonly ShownStep[] = steps, language: 'en' | 'fr' = 'en') => {
  const messages = messagesFor(language);
  return show(
    <Checklist
      id="avast"
      title="Avast"
      steps={shown}
      done={parseInlineText('Restart the PC.')}
      helpHref="../get-help/"
      language={language}
      profileStrings={subset(messages, 'profile.')}
      strings={subset(messages, 'checklist.')}
      copyStrings={subset(messages, 'copy.')}
    />,
  );
};

const box = (id: string) => find(`li#avast-${id} input[type=checkbox]`, HTMLInputElement);
const progress = () => find('[data-progress]').textContent;

usePage();
beforeEach(() => {
  forgetLocation();
});

describe('the checklist', () => {
  test('shows and speaks the progress', async () => {
    await showChecklist();
    expect(progress()).toBe('0 of 3 steps done');
    await userEvent.click(box('open-menu'));
    expect(progress()).toBe('1 of 3 step done');
    await vi.waitFor(() => {
      expect(find('#announcer').textContent).toBe('1 of 3 step done');
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
    expect(progress()).toBe('1 of 3 step done');
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

  test('starting again can be taken back', async () => {
    await showChecklist();
    await userEvent.click(box('open-menu'));
    await userEvent.click(find('[data-action="reset"]'));
    expect(progress()).toBe('0 of 3 steps done');
    await userEvent.click(find('[data-action="undo"]'));
    expect(box('open-menu').checked).toBe(true);
  });

  test('says when all is done and what comes next', async () => {
    await showChecklist();
    for (const { id } of steps) await userEvent.click(box(id));
    expect(find('.done').textContent).toContain('All steps are done');
    expect(find('.done').textContent).toContain('Restart the PC.');
  });

  test('remembers that a step did not work and leads to help', async () => {
    await showChecklist();
    await userEvent.click(find('li#avast-open-menu summary'));
    await userEvent.click(find('li#avast-open-menu [data-action="did-not-work"]'));
    expect(find('li#avast-open-menu a').getAttribute('href')).toBe('../get-help/');
    expect(checklistStore('avast').read().get('open-menu')?.outcome).toBe('did-not-work');
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

  test.each([['garbage'], ['{"steps":{"open-menu":1}}'], ['null']])(
    'ignores what else is stored: %s',
    async (stored) => {
      localStorage.setItem(key, stored);
      await showChecklist();
      expect(progress()).toBe('0 of 3 steps done');
    },
  );
});
