import {
  connectFolderOffer,
  connectFolderState,
  showFolderState,
  takeLinkFolder,
} from '../browser/folder/folder-offer.ts';
import { connectReaderPaths, leadToOwnBuilder } from '../browser/folder/reader-path.ts';

leadToOwnBuilder();
connectReaderPaths();
connectFolderState();
connectFolderOffer();

export { showFolderState, takeLinkFolder };
