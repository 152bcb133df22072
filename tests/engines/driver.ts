/** What a scenario may do with a page: the same few verbs in every engine. Selectors are CSS. */
export interface Page {
  /** Leaves the site's pages and empties what they have stored. */
  startAfresh(): Promise<void>;
  /** Opens an address below the site's root and waits until its scripts are there and its islands have come alive. */
  open(path: string): Promise<void>;
  address(): Promise<string>;
  /** The text of the first match, or nothing when there is none. */
  text(selector: string): Promise<string | undefined>;
  /** Clicks where a person would: in the middle of the first match, after it came into view. */
  click(selector: string): Promise<void>;
  /** Types into the first match after it was emptied. */
  type(selector: string, text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Gives the focus to the first match, once it can be seen. */
  focus(selector: string): Promise<void>;
  /** Types into what has the focus. */
  write(text: string): Promise<void>;
  /** Pastes what was copied into the first match. */
  paste(selector: string): Promise<void>;
  evaluate<Result, Values extends readonly unknown[]>(
    task: (...values: Values) => Result,
    ...values: Values
  ): Promise<Result>;
  /** Waits until the task gives true; throws with the task's text after twenty seconds. */
  waitFor<Values extends readonly unknown[]>(
    task: (...values: Values) => boolean,
    ...values: Values
  ): Promise<void>;
  /** Goes one step back in the history, which can be within the page: wait for what shows it. */
  back(): Promise<void>;
  reload(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
}

export type Key = 'Escape' | 'Enter' | ' ' | 'Tab' | 'ArrowDown' | 'ArrowUp' | 'PageDown';

/** A browser that runs, with the one page that its scenarios share. */
export interface Browser {
  readonly page: Page;
  /** Kept when the browser is gone, crashed or closed. */
  readonly ended: Promise<unknown>;
  close(): Promise<void>;
}

/** What an engine must bring itself; the other verbs follow from these. */
export interface Primitives {
  readonly goTo: (address: string) => Promise<void>;
  readonly address: () => Promise<string>;
  readonly click: (selector: string) => Promise<void>;
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
  /** Presses what pastes into the field that has the focus. */
  readonly paste: () => Promise<void>;
  /** What the expression gives in the page. */
  readonly evaluate: (source: string) => Promise<unknown>;
  readonly back: () => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
}

const patience = 20_000;

/** A page whose scripts are on their way, and an island that has not been hydrated. */
const notAlive =
  'html[data-script]:not([data-ready]), astro-island[ssr], [data-island]:not([data-alive])';

/**
 * A file of the site that shares its storage but runs nothing. WebKit takes a new process, and a
 * second, for each way from about:blank to the site; from here it takes none.
 */
const bareFile = 'favicon.svg';

/** The page that a scenario sees, over what an engine brings. */
export function pageOver(engine: Primitives, root: string): Page {
  const evaluate = async <Result, Values extends readonly unknown[]>(
    task: (...values: Values) => Result,
    ...values: Values
  ): Promise<Result> =>
    (await engine.evaluate(`(${task.toString()})(...${JSON.stringify(values)})`)) as Result;

  const waitFor: Page['waitFor'] = async (task, ...values) => {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      // While one page gives way to the next, there is nothing to ask.
      if (await evaluate(task, ...values).catch(() => false)) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(
      `Not within ${patience} ms at ${await engine.address().catch(() => 'an unknown address')}: ${task.toString()} ${JSON.stringify(values)}`,
    );
  };

  /** Waits until the present page gave way to another, and that one's islands have come alive. */
  const loads = async (leave: () => Promise<void>) => {
    const before = await evaluate(() => performance.timeOrigin);
    await leave();
    await waitFor(
      (origin, dormant) =>
        performance.timeOrigin !== origin &&
        // Firefox shows an empty page of its own in between.
        location.protocol !== 'about:' &&
        document.readyState === 'complete' &&
        document.querySelector(dormant) === null,
      before,
      notAlive,
    );
  };
  const present = (selector: string) =>
    waitFor((wanted) => document.querySelector(wanted)?.checkVisibility() === true, selector);

  /** What moves while a person aims is missed by them too: wait until it stands still. */
  const rests = async (selector: string) => {
    let last = '';
    for (let still = 0; still < 2;) {
      const place = await evaluate(
        (wanted) => JSON.stringify(document.querySelector(wanted)?.getBoundingClientRect()),
        selector,
      );
      still = place === last ? still + 1 : 0;
      last = place;
      await new Promise((done) => setTimeout(done, 60));
    }
  };

  const focus = async (selector: string) => {
    await present(selector);
    await evaluate((wanted) => {
      document.querySelector<HTMLElement>(wanted)?.focus();
    }, selector);
  };

  return {
    evaluate,
    waitFor,
    focus,
    address: engine.address,
    press: engine.press,
    write: engine.write,
    resize: engine.resize,
    back: engine.back,
    async startAfresh() {
      await loads(() => engine.goTo(new URL(bareFile, root).href));
      await evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
    },
    async open(path) {
      await loads(() => engine.goTo(new URL(path, root).href));
    },
    text: (selector) =>
      evaluate((wanted) => document.querySelector(wanted)?.textContent ?? undefined, selector),
    async click(selector) {
      await present(selector);
      await evaluate((wanted) => {
        document.querySelector(wanted)?.scrollIntoView({ block: 'center', behavior: 'instant' });
      }, selector);
      await rests(selector);
      await engine.click(selector);
    },
    async type(selector, text) {
      await present(selector);
      await engine.type(selector, text);
    },
    async paste(selector) {
      await focus(selector);
      await engine.paste();
    },
    reload: () => loads(engine.reload),
  };
}
