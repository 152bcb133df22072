import { connectCopyButtons } from './clipboard.ts';
import { connectLanguageLinks } from './language.ts';
import { fillProfilePaths } from './profile-paths.ts';

/** What every page does, with or without a widget on it. */
connectCopyButtons(document);
connectLanguageLinks(document);
fillProfilePaths(document);
