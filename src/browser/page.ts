import { connectAddress } from './address.ts';
import { connectReturn } from './back-forward-cache.ts';
import { connectCopyButtons } from './clipboard.ts';
import { tellIncomplete } from './incomplete.ts';
import { connectLanguageLinks, connectLanguageOffer } from './language.ts';
import { connectMenu } from './menu.ts';
import { askForPicture } from './picture-links.ts';
import { profileKey } from './profile-key.ts';
import { askForSearch } from './search-links.ts';
import { readStored, watchStored } from './storage.ts';

let folderPart: Promise<typeof import('./reader-folder.ts')> | undefined;

/**
 * The rules of the reader's folder are most of the script: a page without a widget is complete
 * without them until there is a folder. Where they cannot be loaded, paths keep
 * their placeholder and the page says that a part is missing.
 */
function loadFolderPart(then?: (part: Awaited<NonNullable<typeof folderPart>>) => void): void {
  folderPart ??= import('./reader-folder.ts');
  folderPart.then(then, () => {
    folderPart = undefined;
    tellIncomplete();
  });
}

/** What every page does, with or without a widget on it. */
if (readStored(profileKey) !== undefined || document.querySelector('astro-island')) {
  loadFolderPart();
}
watchStored(profileKey, () => {
  loadFolderPart();
});
connectAddress(({ folder, picture, marker, q }) => {
  if (folder !== undefined) {
    loadFolderPart(({ takeLinkFolder }) => {
      takeLinkFolder(folder);
    });
  }
  if (picture !== undefined) askForPicture(picture, marker);
  if (q !== undefined) askForSearch(q);
});
connectCopyButtons(document, (source) => {
  // Who copies the path of a folder that a link brought has accepted it.
  if (!folderPart || !source.matches('[data-profile-path], [data-path]')) return;
  loadFolderPart(({ acceptOffer, ownLocation }) => {
    if (!ownLocation()) acceptOffer();
  });
});
connectLanguageLinks(document);
connectLanguageOffer(document);
connectMenu(document);
connectReturn();
