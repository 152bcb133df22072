import { connectFolderOffer } from './folder-offer.ts';
import { fillProfilePaths, leadToOwnBuilder } from './reader-paths.ts';

export { takeLinkFolder } from './folder-offer.ts';

/** What a page does with the reader's folder, once there can be one. */
leadToOwnBuilder(document);
fillProfilePaths(document);
connectFolderOffer();
