import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { connectFeedback, count } from '@/browser/count.ts';
import { askFeedback } from '@/client/inline/ask-feedback.ts';
import { refusesCounting } from '@/domain/feedback.ts';
import { Checklist } from '@/widgets/checklist/Checklist.tsx';
import { parseInlineText } from '@/domain/inline-text.ts';
import { find, show, usePage, wordsIn } from './render.tsx';

const beacon = vi.fn<Navigator['sendBeacon']>(() => true);

usePage();
beforeEach(() => {
  beacon.mockClear();
  vi.spyOn(navigator, 'sendBeacon').mockImplementation(beacon);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The question of a page as src/frame/Feedback.astro draws it; a line counts once, so each test has its own page. */
function drawQuestion(page: string): void {
  document.body.insertAdjacentHTML(
    'beforeend',
    `<div data-feedback="page ${page} en,step avast open-menu" hidden>
      <button value="yes">Yes</button> <button value="no">No</button>
      <span data-thanks hidden>Thank you.</span>
    </div>`,
  );
  askFeedback(refusesCounting);
}

const button = (value: string) => find(`button[value="${value}"]`, HTMLButtonElement);

let fence = 0;

/** Waits until what was counted before is sent, and tells all that was. */
async function sent(): Promise<unknown[][]> {
  fence += 1;
  count({ about: 'search', words: fence });
  await vi.waitFor(() => {
    expect(beacon).toHaveBeenLastCalledWith('/feedback', `search ${fence}`);
  });
  return beacon.mock.calls.slice(0, -1);
}

describe('did this help?', () => {
  beforeAll(connectFeedback);

  test.each(['yes', 'no'])('counts %s once, thanks, and keeps the focus', async (value) => {
    drawQuestion(`answered-${value}`);
    const spoken: string[] = [];
    const watch = new MutationObserver(() => {
      const text = find('#announcer').textContent;
      if (text !== '') spoken.push(text);
    });
    watch.observe(find('#announcer'), { childList: true });
    button(value).focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => {
      expect(spoken).toEqual(['Thank you.']);
    });
    expect(find('[data-thanks]').checkVisibility()).toBe(true);
    expect(document.activeElement).toBe(button(value));
    expect(button(value === 'yes' ? 'no' : 'yes').hidden).toBe(true);
    await userEvent.keyboard('{Enter}');
    button(value === 'yes' ? 'no' : 'yes').click();
    expect(await sent()).toEqual([['/feedback', `page answered-${value} en ${value}`]]);
    expect(spoken).toEqual(['Thank you.']);
    watch.disconnect();
  });

  test.each([
    ['doNotTrack', '1'],
    ['globalPrivacyControl', true],
  ])('is not asked where %s is %s, and nothing is sent', async (signal, value) => {
    Object.defineProperty(navigator, signal, { value, configurable: true });
    drawQuestion('refused');
    expect(find('[data-feedback]').checkVisibility()).toBe(false);
    button('yes').click();
    count({ about: 'search', words: 9 });
    await vi.waitFor(() => {
      expect(find('[data-thanks]').hidden).toBe(false);
    });
    expect(beacon).not.toHaveBeenCalled();
    Reflect.deleteProperty(navigator, signal);
  });
});

describe('what else is counted', () => {
  test('a step that did not work, once, and nothing else of a list', async () => {
    drawQuestion('other');
    const step = (id: string) => ({
      id,
      wording: id,
      text: parseInlineText(id),
      anchors: [],
      way: [],
      choices: [],
    });
    await show(
      <Checklist
        id="avast"
        title="Avast"
        steps={[step('open-menu'), step('not-of-this-page')]}
        next={[]}
        helpHref=""
        syncsNotHref=""
        builderHref=""
        language="en"
        words={wordsIn('en')}
      />,
    );
    for (const id of ['open-menu', 'open-menu', 'open-menu', 'not-of-this-page']) {
      find(`#avast-${id} [data-action="did-not-work"]`).click();
    }
    find('#avast-open-menu input').click();
    expect(await sent()).toEqual([['/feedback', 'step avast open-menu']]);
  });

  test('nothing that the page does not name', async () => {
    drawQuestion('other');
    count({ about: 'step', list: 'jean', step: 'open-menu' });
    count({ about: 'page', page: 'antivirus-avast', language: 'fr', helped: true });
    count({ about: 'link', nearest: undefined });
    expect(await sent()).toEqual([]);
  });
});
