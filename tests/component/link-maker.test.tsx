import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { languageNames, languages } from '@/domain/languages.ts';
import { messagesFor } from '@/site/messages.ts';
import { LinkMaker } from '@/widgets/providers/LinkMaker.tsx';
import { find, show, usePage, wordsIn } from './render.tsx';

const go = 'https://docs.codat.io/go/';
const messageIn = (language: 'en' | 'fr') => {
  const said = messagesFor(language);
  return {
    message: said['providers.message'],
    messagePlace: said['providers.messagePlace'],
    messageEnd: said['providers.messageEnd'],
    subject: said['providers.subject'],
  };
};

const draw = () =>
  show(
    <LinkMaker
      go={go}
      topics={[
        { id: 'sage50', title: { en: 'All topics', fr: 'Tous les sujets' }, places: [] },
        {
          id: 'restart',
          title: { en: 'Restarting', fr: 'Redémarrer' },
          places: [{ id: 'no-icon', title: { en: 'No icon', fr: 'Pas d’icône' } }],
        },
      ]}
      messages={{ en: messageIn('en'), fr: messageIn('fr') }}
      languages={languages.map((each) => [each, languageNames[each]] as const)}
      language="en"
      words={wordsIn('en')}
    />,
  );

const link = () => find('[data-made-link]').textContent;
const message = () => find('[data-copy-text]:not([data-made-link])').textContent;
const select = (id: string, value: string) => userEvent.selectOptions(find(`#${id}`), value);
const spoken = () => find('#announcer').textContent;

async function typeFolder(text: string): Promise<void> {
  find('.link-maker details', HTMLDetailsElement).open = true;
  await userEvent.fill(find('textarea[name="customer-folder"]'), text);
}

usePage();

describe('the link maker', () => {
  test('begins with a link that works, and speaks of it to nobody', async () => {
    await draw();
    expect(link()).toBe(`${go}sage50?lang=en`);
    expect(message()).toContain('All topics');
    expect(spoken()).toBe('');
  });

  test('makes the link and the message in the customer’s language', async () => {
    await draw();
    await select('link-maker-topic', 'restart');
    await select('link-maker-place', 'no-icon');
    await userEvent.click(find('input[value="fr"]'));
    expect(link()).toBe(`${go}restart?lang=fr#no-icon`);
    expect(message()).toMatch(/^Bonjour,\n/);
    expect(message()).toContain('Redémarrer');
    expect(message()).toContain('«\u00A0Pas d’icône\u00A0»');
    expect(message()).toContain(`\n\n${link()}\n\n`);
    expect(find('[data-copy-text][lang="fr"]')).toBeTruthy();
    await vi.waitFor(() => {
      expect(spoken()).toContain('have changed');
    });
  });

  test('forgets the place with the topic that it belongs to', async () => {
    await draw();
    await select('link-maker-topic', 'restart');
    await select('link-maker-place', 'no-icon');
    await select('link-maker-topic', 'sage50');
    expect(link()).toBe(`${go}sage50?lang=en`);
    expect(message()).not.toContain('No icon');
  });

  test('takes the folder out of a path, after it has said what a link reveals', async () => {
    await draw();
    const summary = find('.link-maker details');
    expect(summary.querySelector('.remark')?.textContent).toContain('mailboxes');
    await typeFolder('C:\\Users\\Zoë & co\\AppData\\Local\\Codat');
    expect(link()).toBe(`${go}sage50?lang=en#folder=Zo%C3%AB%20%26%20co`);
    expect(localStorage.length).toBe(0);
  });

  test('says why a folder is left out, once, and loses nothing', async () => {
    await draw();
    await typeFolder('D:\\Users\\jean');
    expect(link()).toBe(`${go}sage50?lang=en`);
    await vi.waitFor(() => {
      expect(find('[data-problem="elsewhere"]').textContent).toContain('right below C:\\Users');
    });
    await vi.waitFor(() => {
      expect(spoken()).toContain('right below C:\\Users');
    });
    expect(spoken()).not.toContain('have changed');
    const field = find('textarea[name="customer-folder"]', HTMLTextAreaElement);
    expect(field.value).toBe('D:\\Users\\jean');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  test('asks which of two folders it is, and takes the answer', async () => {
    await draw();
    await typeFolder('C:\\Users\\jean and C:\\Users\\lea');
    expect(link()).not.toContain('folder');
    await vi.waitFor(() => {
      expect(document.querySelectorAll('[data-problem="unclear"] button')).toHaveLength(2);
    });
    await userEvent.click(find('[data-problem="unclear"] button:last-child'));
    await vi.waitFor(() => {
      expect(link()).toBe(`${go}sage50?lang=en#folder=lea`);
    });
    expect(document.querySelector('[data-problem]')).toBeNull();
    expect(document.activeElement).toBe(find('textarea[name="customer-folder"]'));
  });

  test('offers a mail with exactly the message, to nobody yet', async () => {
    await draw();
    const href = find('[data-action="mail"]').getAttribute('href') ?? '';
    const fields = new URLSearchParams(href.split('?')[1]);
    expect(href).toMatch(/^mailto:\?/);
    expect(fields.get('body')?.replaceAll('\r\n', '\n')).toBe(message());
    expect(fields.get('subject')).toBe('Help with the Sage 50 connector');
  });

  test('draws the code of the link that is shown', async () => {
    await draw();
    const button = find('[data-action="phone"]');
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const outline = () => document.querySelector('[data-phone] .dark')?.getAttribute('d');
    await expect.poll(outline).toMatch(/^M/);
    const first = outline();
    await select('link-maker-topic', 'restart');
    expect(find('[data-phone] .path').textContent).toBe(link());
    await expect.poll(outline).not.toBe(first);
  });
});
