import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { connectCopyButtons } from '@/browser/dom/clipboard.ts';
import { currentLocation, forgetLocation, keepLocation } from '@/browser/storage/folder-store.ts';
import { profileKey, symptomKey } from '@/browser/storage/storage.ts';
import { PathBuilder } from '@/widgets/folder/PathBuilder.tsx';
import { find, haltTimers, rest, show, usePage, wordsIn } from './render.tsx';
import '@/widgets/folder/path-builder.css';
import '@/widgets/parts/copy-button.css';

const jean = { drive: 'C', root: ['Users'], folder: 'jean' };

const noop = () => undefined;
const showBuilder = (language: 'en' | 'fr' = 'en', short = false) =>
  show(<PathBuilder language={language} short={short} onEdit={noop} words={wordsIn(language)} />);

const field = () => find('textarea[name="profile"]', HTMLTextAreaElement);
const path = (form: string) => find(`[data-path="${form}"]`).textContent;

haltTimers();
usePage();
beforeEach(() => {
  forgetLocation();
});

describe('the path builder', () => {
  test('shows a placeholder that Windows forbids, and does not copy it', async () => {
    await showBuilder('fr');
    expect(path('folder')).toBe('C:\\Users\\<votre-dossier>\\AppData\\Local\\Codat');
    expect(find('button[data-copy="folder"]').getAttribute('aria-disabled')).toBe('true');
  });

  test('says why a path cannot be copied yet, until it can', async () => {
    await showBuilder();
    find('button[data-copy="folder"]').click();
    const reason = find('.paste-result [data-copy-refused]');
    expect(reason.textContent).toContain('Fill in your folder first');
    expect(reason.checkVisibility()).toBe(true);
    await userEvent.type(field(), 'jean');
    expect(reason.checkVisibility()).toBe(false);
  });

  test('gives the two forms that need no name at once', async () => {
    await showBuilder();
    expect(path('explorer')).toBe('%LocalAppData%\\Codat');
    expect(path('run')).toBe('"%LocalAppData%\\Codat\\Sage50Connector.exe"');
    expect(find('button[data-copy="run"]').getAttribute('aria-disabled')).toBe('false');
  });

  test('turns a typed name into every form of the path', async () => {
    await showBuilder();
    await userEvent.type(field(), "O'Brien");
    expect(path('folder')).toBe("C:\\Users\\O'Brien\\AppData\\Local\\Codat");
    expect(path('powershell')).toBe(
      "& 'C:\\Users\\O''Brien\\AppData\\Local\\Codat\\Sage50Connector.exe'",
    );
    await rest();
    expect(find('[data-warning="unverified"]').textContent).toContain(
      'Check that this folder exists',
    );
  });

  test('understands what is pasted, over several lines too', async () => {
    await showBuilder();
    await userEvent.fill(field(), 'C:\\Users\\Anne Marie\\AppData\\Local\\\nCodat');
    expect(path('folder')).toBe('C:\\Users\\Anne Marie\\AppData\\Local\\Codat');
  });

  test('says what was corrected', async () => {
    await showBuilder();
    await userEvent.fill(field(), 'C:\\Utilisateurs\\jean');
    expect(path('folder')).toBe('C:\\Users\\jean\\AppData\\Local\\Codat');
    await rest();
    expect(find('[data-correction="users-label"]').textContent).toContain('Utilisateurs');
  });

  test('says what is wrong after a pause, once, and keeps the text and the folder', async () => {
    keepLocation(jean);
    await showBuilder();
    await userEvent.fill(field(), 'jean*');
    await rest();
    expect(find('[data-problem="forbidden-characters"]').textContent).toContain('*');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().value).toBe('jean*');
    expect(currentLocation()).toEqual(jean);
    await rest();
    expect(find('#announcer').textContent).toContain('*');
  });

  test('shows no problem while the reader is still typing', async () => {
    await showBuilder();
    await userEvent.type(field(), 'C:');
    expect(document.querySelector('[data-problem]')).toBeNull();
  });

  test('no remark comes, goes or is spoken at a key, and each is spoken once', async () => {
    await showBuilder();
    const spoken: string[] = [];
    const drawn: string[] = [];
    const watchSpoken = new MutationObserver(() => {
      const sentence = find('#announcer').textContent;
      if (sentence !== '') spoken.push(sentence);
    });
    const watchDrawn = new MutationObserver(() => {
      drawn.push(find('#path-builder-notes').textContent);
    });
    const everything = { childList: true, characterData: true, subtree: true };
    watchSpoken.observe(find('#announcer'), everything);
    watchDrawn.observe(find('#path-builder-notes'), everything);
    // With a rest in the middle: the key after it must show nothing either.
    for (const keys of ['jean', ' marie']) {
      const before = drawn.length;
      await userEvent.type(field(), keys);
      expect(drawn.slice(before)).toEqual([]);
      await rest();
      expect(spoken.at(-1)).toContain(keys);
    }
    expect(spoken).toHaveLength(2);
    expect(find('[data-warning="unverified"]')).toBeTruthy();
    watchSpoken.disconnect();
    watchDrawn.disconnect();
  });

  test.each([
    ['one line', true],
    ['a hint', false],
  ])('with %s, a remark describes the field, but not while it is spoken', async (_, short) => {
    const described = () =>
      (field().getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' ')
        .trim();
    await showBuilder('en', short);
    field().focus();
    const before = described();
    for (const text of ['marie@example.com', 'jean']) {
      await userEvent.fill(field(), text);
      await rest();
      expect(find('#path-builder-notes').textContent).not.toBe('');
      expect(described()).toBe(before);
    }
    field().blur();
    await rest();
    expect(described()).toContain(find('#path-builder-notes').textContent);
  });

  test('the path is what is spoken last, so that nothing is glued to it', async () => {
    await showBuilder();
    await userEvent.fill(field(), 'jean');
    await rest();
    expect(find('#announcer').textContent).toMatch(/exists.*\\Codat$/);
  });

  test('remembers the folder, shows it again, and forgets it on demand', async () => {
    keepLocation(jean);
    await showBuilder('fr');
    expect(field().value).toBe('C:\\Users\\jean\\AppData\\Local\\Codat');
    expect(path('folder')).toBe('C:\\Users\\jean\\AppData\\Local\\Codat');
    await userEvent.click(find('[data-action="forget"]'));
    expect(field().value).toBe('');
    expect(path('folder')).toContain('<votre-dossier>');
    expect(localStorage.getItem(profileKey)).toBeNull();
  });

  test('what was typed right before "Forget" is forgotten too', async () => {
    keepLocation({ ...jean, folder: 'anna' });
    await showBuilder();
    await userEvent.fill(field(), 'jean');
    await userEvent.click(find('[data-action="forget"]'));
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await rest();
    expect(localStorage.getItem(profileKey)).toBeNull();
    expect(field().value).toBe('');
  });

  test('a folder from another tab is shown once the reader has left the field', async () => {
    await showBuilder();
    await userEvent.fill(field(), 'jean');
    await rest();
    const stored = localStorage.getItem(profileKey) ?? '';
    localStorage.setItem(profileKey, stored.replace('jean', 'anna'));
    window.dispatchEvent(new StorageEvent('storage', { key: profileKey }));
    await rest();
    expect(field().value).toBe('jean');
    field().blur();
    await rest();
    expect(path('folder')).toBe('C:\\Users\\anna\\AppData\\Local\\Codat');
    expect(field().value).toBe('C:\\Users\\anna\\AppData\\Local\\Codat');
  });

  test('says in words what is remembered, and asks the browser for them only then', async () => {
    const inWords = vi.spyOn(Intl, 'ListFormat');
    await showBuilder('fr');
    expect(find('.forget .hint').textContent).toBe('');
    expect(inWords).not.toHaveBeenCalled();
    keepLocation(jean);
    await rest();
    expect(find('.forget .hint').textContent).toBe('Ce navigateur garde en mémoire votre dossier.');
    expect(inWords).toHaveBeenCalled();
    inWords.mockRestore();
  });

  test('an emptied field forgets the folder', async () => {
    keepLocation(jean);
    await showBuilder();
    await userEvent.clear(field());
    await rest();
    expect(currentLocation()).toBeUndefined();
  });

  test('works for the visit where storage is refused, and says so', async () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'QuotaExceededError');
    });
    await showBuilder();
    await userEvent.fill(field(), 'jean');
    expect(path('folder')).toBe('C:\\Users\\jean\\AppData\\Local\\Codat');
    await rest();
    expect(find('.path-builder').textContent).toContain('does not allow this site to remember');
    refuse.mockRestore();
  });

  test('where storage is full, what is new holds for the visit, over what is stored', async () => {
    keepLocation({ ...jean, folder: 'anna' });
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await showBuilder();
    expect(field().value).toBe('C:\\Users\\anna\\AppData\\Local\\Codat');
    await userEvent.fill(field(), 'jean');
    await rest();
    expect(currentLocation()).toEqual(jean);
    expect(find('.path-builder').textContent).toContain('does not allow this site to remember');
    refuse.mockRestore();
  });

  test('lists the answers to the questions of the hub, and forgets them', async () => {
    localStorage.setItem(symptomKey, 'stopped.icon');
    await showBuilder();
    expect(find('.forget').textContent).toContain('your answers to “What do you see?”');
    await userEvent.click(find('[data-action="forget"]'));
    expect(find('.forget').textContent).toContain('Everything is forgotten');
    expect(localStorage).toHaveLength(0);
  });

  test('keeps nothing of what lies on the way to an e-mail address', async () => {
    await showBuilder();
    await userEvent.type(field(), 'jean@example.com');
    await rest();
    expect(find('[data-problem="email"]')).toBeTruthy();
    expect(currentLocation()).toBeUndefined();
  });

  test('a pause in the middle of it keeps nothing either', async () => {
    await showBuilder();
    await userEvent.type(field(), 'jean');
    await rest();
    expect(currentLocation()).toEqual(jean);
    await userEvent.type(field(), '@example.com');
    await rest();
    expect(currentLocation()).toBeUndefined();
    expect(field().value).toBe('jean@example.com');
  });

  test('a problem brings back the folder that was known before the edit', async () => {
    keepLocation(jean);
    await showBuilder();
    await userEvent.fill(field(), 'anna');
    await rest();
    expect(currentLocation()).toMatchObject({ folder: 'anna' });
    await userEvent.fill(field(), 'anna@example.com');
    await rest();
    expect(currentLocation()).toEqual(jean);
    field().blur();
    expect(field().value).toBe('anna@example.com');
  });

  test('what is pasted is taken over at once', async () => {
    await showBuilder();
    field().value = 'jean';
    field().dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    expect(currentLocation()).toEqual(jean);
  });

  test('leaving the field takes the folder over, once the click has arrived', async () => {
    await showBuilder();
    await userEvent.type(field(), 'jean');
    field().blur();
    expect(currentLocation()).toBeUndefined();
    await rest();
    expect(currentLocation()).toEqual(jean);
  });

  test('speaks what is to be checked together with the path', async () => {
    await showBuilder();
    await userEvent.fill(field(), 'jean');
    await rest();
    expect(find('#announcer').textContent).toContain('Check that this folder exists');
  });

  test('asks which of two names it is, and keeps nothing before the answer', async () => {
    await showBuilder();
    await userEvent.fill(field(), 'C:\\Users\\Lea\nMartin\\AppData\\Local\\Codat');
    await rest();
    expect(find('[data-problem="line-break-inside"]').textContent).toContain('Which one');
    expect(currentLocation()).toBeUndefined();
    const [, spaced] = document.querySelectorAll<HTMLButtonElement>('.choices button');
    spaced?.click();
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(field());
    });
    await rest();
    expect(path('folder')).toBe('C:\\Users\\Lea Martin\\AppData\\Local\\Codat');
    expect(currentLocation()).toMatchObject({ folder: 'Lea Martin' });
    expect(document.querySelector('.remark')).toBeNull();
  });

  test('leads to the page for what was meant for another field', async () => {
    await showBuilder('fr');
    await userEvent.fill(field(), '3f2504e0-4f89-11d3-9a0c-0305e82c3301');
    await rest();
    const link = find('[data-problem="license-key"] a', HTMLAnchorElement);
    expect(link.textContent).toBe('Trouver la clé de licence');
    expect(link.getAttribute('href')).toBe('../find-the-license-key/');
    expect(currentLocation()).toBeUndefined();
  });

  test('pasted markup is shown as text and runs nothing', async () => {
    await showBuilder();
    await userEvent.fill(field(), '<img src=x onerror="document.title=1">');
    await rest();
    expect(find('[data-problem]')).toBeTruthy();
    expect(document.querySelector('.path-builder img')).toBeNull();
  });
});

describe('its short form', () => {
  test('is one line, which grows with what is typed', async () => {
    await showBuilder('en', true);
    const widget = find('[data-widget="path-builder"]');
    expect(field().labels[0]?.textContent).toContain('Or type');
    expect(widget.querySelector('.paste-result')).toBeNull();
    expect(find('.forget').checkVisibility()).toBe(false);
    await userEvent.type(field(), 'jean');
    expect(path('folder')).toBe('C:\\Users\\jean\\AppData\\Local\\Codat');
    await rest();
    expect(find('[data-warning="unverified"]').checkVisibility()).toBe(true);
    expect(widget.querySelector('[data-path="cmd"]')).toBeNull();
  });

  test('shows problems at the same place', async () => {
    await showBuilder('en', true);
    await userEvent.type(field(), 'a<b');
    await rest();
    expect(find('[data-problem]').textContent).toContain('No Windows folder has');
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });
});

describe('its Copy buttons', () => {
  const written: string[] = [];
  connectCopyButtons();

  beforeEach(() => {
    written.length = 0;
  });

  test('copy exactly the shown path and say so once', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      written.push(text);
      return Promise.resolve();
    });
    keepLocation(jean);
    await showBuilder();
    await userEvent.click(find('button[data-copy="folder"]'));
    expect(written).toEqual(['C:\\Users\\jean\\AppData\\Local\\Codat']);
    await rest();
    expect(find('#announcer').textContent).toBe('Copied to the clipboard');
    write.mockRestore();
  });

  test('say "Copied" for the whole time after the last press', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    keepLocation(jean);
    await showBuilder();
    const button = find('button[data-copy="folder"]');
    await userEvent.click(button);
    await rest();
    await userEvent.click(button);
    await rest();
    expect(button.dataset.state).toBe('copied');
    await rest();
    expect(button.dataset.state).toBeUndefined();
    write.mockRestore();
  });

  test('select the text and say which keys to press where the clipboard is refused', async () => {
    const write = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
    keepLocation(jean);
    await showBuilder();
    await userEvent.click(find('button[data-copy="folder"]'));
    await rest();
    expect(window.getSelection()?.toString()).toBe('C:\\Users\\jean\\AppData\\Local\\Codat');
    expect(find('.paste-result [data-copy-refused]').textContent).toContain('Ctrl + C');
    expect(find('button[data-copy="folder"]').dataset.state).toBeUndefined();
    write.mockRestore();
  });

  test('select the text where the clipboard does not answer', async () => {
    const write = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockReturnValue(new Promise(() => undefined));
    keepLocation(jean);
    await showBuilder();
    await userEvent.click(find('button[data-copy="folder"]'));
    await rest();
    expect(window.getSelection()?.toString()).toBe('C:\\Users\\jean\\AppData\\Local\\Codat');
    expect(find('#announcer').textContent).toContain('Ctrl + C');
    expect(find('button[data-copy="folder"]').dataset.state).toBeUndefined();
    write.mockRestore();
  });

  test('say nothing before a slow clipboard has taken the text', async () => {
    const { promise: taken, resolve: take } = Promise.withResolvers<undefined>();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(taken);
    keepLocation(jean);
    await showBuilder();
    const button = find('button[data-copy="folder"]');
    await userEvent.click(button);
    await vi.advanceTimersByTimeAsync(300);
    expect(button.dataset.state).toBeUndefined();
    take(undefined);
    await vi.waitFor(() => {
      expect(button.dataset.state).toBe('copied');
    });
    write.mockRestore();
  });

  test('do nothing but say why while no folder is known', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await showBuilder();
    await userEvent.click(find('button[data-copy="folder"]'), { force: true });
    await rest();
    expect(find('#announcer').textContent).toContain('Fill in your folder first');
    expect(find('.paste-result [data-copy-refused]').textContent).toContain('Fill in your folder');
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
  });
});
