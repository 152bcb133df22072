import { connectAddress } from './address.ts';
import { connectCopyButtons } from './clipboard.ts';
import { connectFolderOffer, takeLinkFolder } from './folder-offer.ts';
import { connectLanguageLinks } from './language.ts';
import { connectMenu } from './menu.ts';
import { askForPicture } from './picture-links.ts';
import { fillProfilePaths, leadToOwnBuilder } from './profile-paths.ts';
import { acceptOffer, ownLocation } from './profile-store.ts';

/** What every page does, with or without a widget on it. */
leadToOwnBuilder(document);
fillProfilePaths(document);
connectFolderOffer();
connectAddress(({ folder, picture, marker }) => {
  if (folder !== undefined) takeLinkFolder(folder);
  if (picture !== undefined) askForPicture(picture, marker);
});
connectCopyButtons(document, (source) => {
  // Who copies the path of a folder that a link brought has accepted it.
  if (!ownLocation() && source.matches('[data-profile-path], [data-path]')) acceptOffer();
});
connectLanguageLinks(document);
connectMenu(document);
