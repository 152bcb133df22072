import { linkRequests } from './link-requests.ts';

/** Searches that addresses carry (`#q=…`): asked for by the page, answered by the search. */
export const { ask: askForSearch, serve: serveSearchLinks } = linkRequests<string>();
