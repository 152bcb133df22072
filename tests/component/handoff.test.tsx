import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { checklistStore } from '@/browser/storage/checklist-store.ts';
import { forgetLocation, keepLocation } from '@/browser/storage/folder-store.ts';
import { Handoff } from '@/widgets/handoff/Handoff.tsx';
import type { HandoffKit } from '@/domain/handoff/index.ts';
import { messagesFor, wordsFor } from '@/site/messages.ts';
import { find, show, usePage, wordsIn } from './render.tsx';

const kit = (language: 'en' | 'fr'): HandoffKit => ({
  language,
  languageName: language === 'en' ? 'English' : 'Français',
  subject: messagesFor(language)['handoff.subject'],
  words: wordsFor(messagesFor(language), ['handoffText']).handoffText,
  pages: [{ name: 'antivirus-avast', title: language === 'en' ? 'Avast page' : 'Page Avast' }],
  lists: [
    {
      id: 'avast',
      title: language === 'en' ? 'Exclude in Avast' : 'Exclure dans Avast',
      product: 'Avast',
      steps: [{ id: 'open', text: language === 'en' ? 'Open Avast.' : 'Ouvrez Avast.' }],
    },
  ],
  symptoms: { 'stopped.icon': language === 'en' ? 'Stopped › Icon' : 'Arrêté › Icône' },
});
const key = '8a210b68-6988-11ed-a1eb-0242ac120002';
const text = () => find('[data-handoff-text]').textContent;

async function draw(): Promise<void> {
  await show(
    <Handoff
      kit={kit('en')}
      otherLanguage={{ language: 'fr', name: 'Français', kitHref: '/fr/handoff.json' }}
      words={wordsIn('en')}
    />,
  );
  find('[data-handoff-fields]', HTMLDetailsElement).open = true;
}

usePage();
beforeEach(() => {
  forgetLocation();
  checklistStore('avast').answer({ id: 'open', wording: 'x' }, 'did-not-work');
});

describe('the hand-off card', () => {
  test('tells what was tried, with the antivirus that the ticks speak of', async () => {
    await draw();
    expect(text()).toMatch(/\n- Avast: 0 of 1, .+ \d\d:\d\d; did not work: Open Avast\.\n/);
    expect(text()).toContain('Antivirus: Avast');
  });

  test('takes in at once what is answered in another tab', async () => {
    await draw();
    expect(text()).toContain('did not work');
    checklistStore('avast').answer({ id: 'open', wording: 'x' }, 'done');
    window.dispatchEvent(new StorageEvent('storage', { key: 'codat-docs:checklist:avast:v1' }));
    await vi.waitFor(() => {
      expect(text()).not.toContain('did not work');
    });
    expect(text()).toContain('- Avast: 1 of 1, ');
  });

  test('is ready without a press, and speaks of it to nobody', async () => {
    await draw();
    expect(text()).toMatch(/^Hello,/);
    expect(text()).toMatch(/\[Your telephone\]$/);
    expect(find('#announcer').textContent).toBe('');
    expect(document.activeElement).toBe(document.body);
  });

  test('tells what the reader answered on the hub, in the language of the text', async () => {
    localStorage.setItem('codat-docs:symptom-finder:hub:v1', 'stopped.icon');
    await draw();
    expect(text()).toContain('What we see: Stopped › Icon');
  });

  // The other names are those of something that every object has.
  test.each(['gone.<b>', 'constructor', 'toString', '__proto__'])(
    'leaves out an answer that is not there: %s',
    async (answer) => {
      localStorage.setItem('codat-docs:symptom-finder:hub:v1', answer);
      await draw();
      expect(text()).toContain('What we see: [the exact');
    },
  );

  test('hides the folder’s name until the reader chooses to tell it', async () => {
    keepLocation({ drive: 'C', root: ['Users'], folder: 'jean' });
    await draw();
    expect(text()).toContain('C:\\Users\\•••\\AppData\\Local\\Codat');
    expect(text()).not.toContain('jean');
    await userEvent.click(find('input[name="unmask"]'));
    expect(text()).toContain('C:\\Users\\jean\\AppData\\Local\\Codat');
  });

  test('takes a whole license key only, and never stores it', async () => {
    await draw();
    const field = find('input[name="license-key"]');
    await userEvent.fill(field, key.slice(2));
    expect(text()).not.toContain(key.slice(2));
    await vi.waitFor(() => {
      expect(find('[data-problem="not-a-key"]').textContent).toContain('36 characters');
    });
    await vi.waitFor(() => {
      expect(find('#announcer').textContent).toContain('not a whole licence key');
    });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    // Spoken by now, and a part of the field's description once the reader has left it.
    expect(field.getAttribute('aria-describedby')).toBe('handoff-key-hint');
    field.blur();
    await vi.waitFor(() => {
      expect(field.getAttribute('aria-describedby')).toContain('handoff-key-notes');
    });
    await userEvent.fill(field, ` {${key}} `);
    expect(text()).toContain(`Licence key: ${key}`);
    expect(document.querySelector('[data-problem]')).toBeNull();
    expect(JSON.stringify([localStorage, sessionStorage])).not.toContain(key);
  });

  test('is put in the other language on request', async () => {
    const fetched = vi.spyOn(window, 'fetch').mockResolvedValue(Response.json(kit('fr')));
    await draw();
    expect(fetched).not.toHaveBeenCalled();
    await userEvent.fill(find('textarea[name="notes"]'), 'It says "Oops".');
    await userEvent.click(find('input[value="fr"]'));
    await vi.waitFor(() => {
      expect(text()).toMatch(/^Bonjour,/);
    });
    expect(fetched).toHaveBeenCalledExactlyOnceWith('/fr/handoff.json');
    expect(text()).toContain('Ouvrez Avast.');
    expect(text()).toContain('Ce que nous voyons\u00A0: It says "Oops".');
    expect(find('[data-handoff-text]').lang).toBe('fr');
    await userEvent.click(find('input[value="en"]'));
    expect(text()).toMatch(/^Hello,/);
    fetched.mockRestore();
  });

  test('says so when the other language cannot be loaded, and keeps the text', async () => {
    const refused = vi.spyOn(window, 'fetch').mockResolvedValue(new Response('', { status: 404 }));
    await draw();
    await userEvent.click(find('input[value="fr"]'));
    await vi.waitFor(() => {
      expect(find('.ways').textContent).toContain('could not be loaded');
    });
    await vi.waitFor(() => {
      expect(find('#announcer').textContent).toContain('could not be loaded');
    });
    expect(text()).toMatch(/^Hello,/);
    refused.mockRestore();
  });

  test('offers a mail with exactly this text, and only while it fits', async () => {
    await draw();
    const href = find('[data-action="mail"]').getAttribute('href') ?? '';
    const body = new URLSearchParams(href.split('?')[1]).get('body');
    expect(href).toMatch(/^mailto:\?/);
    expect(body?.replaceAll('\r\n', '\n')).toBe(text());
    await userEvent.fill(find('textarea[name="notes"]'), 'x'.repeat(2000));
    expect(document.querySelector('[data-action="mail"]')).toBeNull();
    expect(find('.ways').textContent).toContain('too long to be put into an e-mail');
  });

  test('prints the text alone', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await draw();
    await userEvent.click(find('[data-action="print"]'));
    expect(print).toHaveBeenCalledOnce();
    expect(find('[data-print-sheet]').textContent).toBe(text());
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('[data-print-sheet]')).toBeNull();
    print.mockRestore();
  });
});
