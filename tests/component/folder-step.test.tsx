import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { connectFolderState } from '@/browser/folder/folder-offer.ts';
import {
  forgetLocation,
  keepLocation,
  offerLocation,
  offeredLocation,
} from '@/browser/storage/folder-store.ts';
import { parseInlineText } from '@/domain/inline-text.ts';
import { Checklist } from '@/widgets/checklist/Checklist.tsx';
import type { ShownStep } from '@/widgets/checklist/shown-step.ts';
import { find, show, usePage, wordsIn } from './render.tsx';
import '@/widgets/checklist/checklist.css';
import '@/widgets/parts/copy-button.css';

const jean = { drive: 'C', root: ['Users'], folder: 'jean' };
const path = 'C:\\Users\\jean\\AppData\\Local\\Codat';

const bare = { anchors: [], way: [], choices: [] };
const steps: readonly ShownStep[] = [
  {
    ...bare,
    id: 'copy-folder',
    wording: 'a',
    anchors: ['your-folder'],
    text: parseInlineText('Copy the path of your folder.'),
    folder: 'short',
    way: [{ text: parseInlineText('Copy this text:'), path: 'explorer' }],
  },
  {
    ...bare,
    id: 'save',
    wording: 'b',
    text: parseInlineText('Add your folder.'),
    way: [{ text: parseInlineText('Paste the path:'), path: 'folder' }],
  },
];

const showList = (folder: ShownStep['folder'] = 'short') =>
  show(
    <Checklist
      id="avast"
      title="Avast"
      steps={steps.map((step) => (step.folder ? { ...step, folder } : step))}
      next={[]}
      syncsNotHref="#not-yet"
      helpHref="../get-help/#hand-off"
      builderHref="#avast-copy-folder"
      language="en"
      words={wordsIn('en')}
    />,
  );

const ways = () => find('.folder-ways').checkVisibility();
const known = () => find('.folder-known').checkVisibility();
const field = () => find('textarea[name="profile"]', HTMLTextAreaElement);

const isOwn = () =>
  vi.waitFor(() => {
    expect(document.documentElement.dataset.folder).toBe('own');
  });

/** Types a name and leaves the field: it is the reader's folder then. */
async function typeFolder(): Promise<void> {
  await userEvent.type(field(), 'jean');
  await userEvent.tab();
  await isOwn();
}

usePage();
beforeEach(() => {
  forgetLocation();
  delete document.documentElement.dataset.folder;
  connectFolderState();
});

describe('the step that finds the folder', () => {
  test('shows the way to it, and the field, where no folder is known', async () => {
    await showList();
    expect([ways(), known()]).toEqual([true, false]);
    expect(find('li#avast-copy-folder').textContent).toContain('%LocalAppData%\\Codat');
    expect(field().checkVisibility()).toBe(true);
    expect(document.getElementById('your-folder')?.closest('li')?.id).toBe('avast-copy-folder');
  });

  test('is the path and one question where the reader’s own is known', async () => {
    keepLocation(jean);
    await showList();
    expect([ways(), known()]).toEqual([false, true]);
    await vi.waitFor(() => {
      expect(find('.folder-known [data-copy-text]').textContent).toBe(path);
    });
    expect(find('.folder-known [data-copy="folder"]').getAttribute('aria-disabled')).toBe('false');
    expect(find('.folder-from-link').checkVisibility()).toBe(false);
  });

  test('says that a folder came with a link, and takes "not yours" for a no', async () => {
    offerLocation(jean);
    await showList();
    expect(find('.folder-from-link').checkVisibility()).toBe(true);
    await userEvent.click(find('[data-action="find-folder"]'));
    expect(offeredLocation()).toBeUndefined();
    expect(ways()).toBe(true);
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(field());
    });
  });

  test('after "not yours" no step shows the folder that was kept', async () => {
    keepLocation(jean);
    await showList();
    await userEvent.click(find('[data-action="find-folder"]'));
    // The question stays until the field has the focus.
    await vi.waitFor(() => {
      expect([ways(), known()]).toEqual([true, false]);
    });
    await vi.waitFor(() => {
      expect(find('li#avast-save [data-copy-text]').textContent).toContain('<your-folder>');
    });
    await vi.waitFor(() => {
      expect(field().value).toBe('');
    });
  });

  test('forgetting everything can be taken back where the field is one line', async () => {
    await showList();
    await typeFolder();
    await userEvent.click(find('[data-action="forget"]'));
    await userEvent.click(find('[data-action="undo-forget"]'));
    await isOwn();
  });

  test('stays open while the reader types a name that is a folder already', async () => {
    await showList();
    await typeFolder();
    expect(ways()).toBe(true);
    expect(find('.paste-result [data-copy-text]').textContent).toBe(path);
  });

  test('with the whole builder, the field is always there', async () => {
    keepLocation(jean);
    await showList('whole');
    expect([ways(), known()]).toEqual([true, false]);
    expect(find('[data-path="cmd"]').textContent).toContain('jean');
  });
});

test('a step that needs the folder leads back to the one that finds it, while it is not known', async () => {
  await showList();
  const again = find('li#avast-save a[data-builder-link]', HTMLAnchorElement);
  expect(again.hash).toBe('#avast-copy-folder');
  expect(again.checkVisibility()).toBe(true);
  keepLocation(jean);
  await vi.waitFor(() => {
    expect(again.checkVisibility()).toBe(false);
  });
});
