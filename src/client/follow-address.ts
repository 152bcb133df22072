import { putBackFolder, takeAddress } from '../browser/address/arrival.ts';
import { unfold } from '../browser/address/place.ts';
import { tellNotOpened } from '../browser/dom/incomplete.ts';
import { linkedQuery } from '../domain/search/linked-query.ts';
import { loadFinder, loadFolder, use } from './lazy.ts';
import { openPicture } from './open-picture.ts';
import { openSearch } from './open-search.ts';

/**
 * Does what the address asks for; `arrived` says that the reader came by it. Resolved once the folder
 * of a link is shown.
 */
export async function follow(arrived: boolean): Promise<void> {
  const { folder, picture, marker, q, seen } = takeAddress(arrived);
  if (picture !== undefined)
    openLinkedPicture(picture, marker === undefined ? undefined : Number(marker));
  if (q !== undefined) openSearch(linkedQuery(q));
  if (seen !== undefined) void use(loadFinder);
  if (folder === undefined) {
    // The address spoke of a folder, and nobody can read which.
    if (document.documentElement.dataset.folder === 'link')
      await use(loadFolder, ({ showFolderState }) => {
        showFolderState();
      });
    return;
  }
  await use(
    loadFolder,
    ({ takeLinkFolder }) => {
      takeLinkFolder(folder);
    },
    () => {
      putBackFolder(folder);
      tellNotOpened();
    },
  );
}

function openLinkedPicture(picture: string, marker: number | undefined): void {
  const figure = document.querySelector<HTMLElement>(`[data-picture="${CSS.escape(picture)}"]`);
  if (!figure) return;
  const followed = linkThatWasFollowed();
  // Where the viewer cannot be loaded, the reader stands at the picture and its marks.
  const show = () => {
    figure.scrollIntoView({ block: 'center' });
  };
  if (!followed) {
    unfold(figure);
    show();
  }
  openPicture(figure, show, marker, followed);
}

/** The link on this page that led to the picture; nothing for a reader who has just arrived. */
function linkThatWasFollowed(): HTMLElement | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLAnchorElement && activeElement.hash.startsWith('#')
    ? activeElement
    : undefined;
}
