import { formatMessage } from '../../domain/messages.ts';
import { formatPath, PATH_FORMS } from '../../domain/path-formats/index.ts';
import { profileFromLinkFolder } from '../../domain/windows-profile/index.ts';
import { readWords } from '../words.ts';
import { announce } from '../dom/announcer.ts';
import { copiedEvent } from '../dom/clipboard.ts';
import {
  acceptOffer,
  declineOffer,
  offeredLocation,
  offerLocation,
  ownLocation,
  watchLocation,
} from '../storage/folder-store.ts';

/**
 * Takes the `folder` of a link (LINKING.md): untrusted, it fills in one path
 * component, is shown as coming from the link, and is kept only when the reader says so.
 */
export function takeLinkFolder(value: string): void {
  const reading = profileFromLinkFolder(value);
  if (reading.kind === 'profile') {
    offerLocation(reading.profile);
    return;
  }
  // Nothing is offered: the page no longer shows a folder of the link's.
  declineOffer();
  showNotice('invalid');
}

/**
 * Keeps the state of the page that says whether a folder is known (`data-folder`): before the paint
 * it was told from what is stored or in the address, without reading it.
 */
export function connectFolderState(): void {
  watchLocation(showFolderState);
  if (document.documentElement.dataset.folder === 'own') showFolderState();
}

/** Says whether a folder is known now: a link may have brought one that cannot be read. */
export function showFolderState(): void {
  const page = document.documentElement.dataset;
  if (ownLocation()) page.folder = 'own';
  else if (offeredLocation()) page.folder = 'link';
  else delete page.folder;
}

/** Serves the notice about a folder from a link: its words follow the offer, its buttons answer it. */
export function connectFolderOffer(): void {
  const notice = findNotice();
  if (!notice) return;
  const answer = (action: string, run: () => void) => {
    notice.querySelector(`[data-action="${action}"]`)?.addEventListener('click', () => {
      // Before the button is gone: the reader goes on at the page's beginning.
      document.getElementById('_top')?.focus({ preventScroll: true });
      run();
    });
  };
  const accept = () => {
    if (!acceptOffer()) showNotice('notKept');
  };
  answer('accept-folder', accept);
  answer('decline-folder', declineOffer);
  answer('close-offer', () => {
    notice.hidden = true;
  });
  document.addEventListener(copiedEvent, ({ target }) => {
    // Who copies a path that the folder of a link stands in has accepted it.
    if (target instanceof HTMLElement && !ownLocation() && holdsFolder(target)) accept();
  });
  watchLocation(() => {
    const offered = formatPath(offeredLocation(), 'folder');
    const hasOwn = ownLocation() !== undefined;
    // A list that begins with the folder says itself that it came with the link, and takes the copy for a yes.
    const asks = hasOwn || !document.querySelector('[data-folder-step]');
    if (offered.ok && asks) showNotice(hasOwn ? 'other' : 'new', offered.text);
    else notice.hidden = true;
  });
}

/** Whether a text names the reader's folder: some forms of the path leave that to Windows. */
function holdsFolder({ dataset }: HTMLElement): boolean {
  const form = PATH_FORMS.find((known) => known === (dataset.profilePath ?? dataset.path));
  return form !== undefined && !formatPath(undefined, form).ok;
}

function findNotice(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-folder-offer]');
}

function showNotice(kind: 'new' | 'other' | 'invalid' | 'notKept', path = ''): void {
  const notice = findNotice();
  const text = notice?.querySelector('[data-offer-text]');
  if (!notice || !text) return;
  const { offer, storage } = readWords(document, ['offer', 'storage']);
  const sentence = formatMessage(kind === 'notKept' ? storage.notKept : offer[kind], { path });
  text.textContent = sentence;
  const isQuestion = kind === 'new' || kind === 'other';
  for (const button of notice.querySelectorAll<HTMLElement>('button')) {
    button.hidden = (button.dataset.action === 'close-offer') === isQuestion;
  }
  notice.hidden = false;
  announce(sentence);
}
