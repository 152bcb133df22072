/** Where an address asks for something, and where the part of the page that can open it answers. */
export interface LinkRequests<Request> {
  /** Asks for it; kept until the part is there. */
  readonly ask: (request: Request) => void;
  /** Answers what is asked for from now on, and first what led here. */
  readonly serve: (open: (request: Request) => void) => void;
}

/** The requests for one part of the page, which may come alive after the address was read. */
export function linkRequests<Request>(): LinkRequests<Request> {
  let answer: ((request: Request) => void) | undefined;
  let waiting: Request | undefined;
  return {
    ask(request) {
      if (answer) answer(request);
      else waiting = request;
    },
    serve(open) {
      answer = open;
      if (waiting !== undefined) open(waiting);
      waiting = undefined;
    },
  };
}
