type Listener = (query: string) => void;

let listener: Listener | undefined;
let waiting: string | undefined;

/** Asks for a search that an address carries (`#q=…`); kept until the search is there. */
export function askForSearch(query: string): void {
  if (listener) listener(query);
  else waiting = query;
}

/** Answers addresses that carry a search, the one that led here first. */
export function serveSearchLinks(open: Listener): void {
  listener = open;
  if (waiting !== undefined) open(waiting);
  waiting = undefined;
}
