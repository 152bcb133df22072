/** What a scenario may do with a page: the same few verbs in every engine. Selectors are CSS. */
export interface Page {
  /** Opens an address below the site's root and waits until the page's islands have come alive. */
  open(path: string): Promise<void>;
  address(): Promise<string>;
  /** The text of the first match, or nothing when there is none. */
  text(selector: string): Promise<string | undefined>;
  /** Clicks where a person would: in the middle of the first match, after it came into view. */
  click(selector: string): Promise<void>;
  /** Types into the first match after it was emptied. */
  type(selector: string, text: string): Promise<void>;
  press(key: Key): Promise<void>;
  evaluate<Result, Values extends readonly unknown[]>(
    task: (...values: Values) => Result,
    ...values: Values
  ): Promise<Result>;
  /** Waits until the task gives true; throws with the task's text after ten seconds. */
  waitFor<Values extends readonly unknown[]>(
    task: (...values: Values) => boolean,
    ...values: Values
  ): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** A picture of what is on screen, PNG. */
  picture(): Promise<Uint8Array>;
}

export type Key = 'Escape' | 'Enter' | 'Tab' | 'ArrowDown' | 'ArrowUp';

/** A browser that runs, with the one page that its scenarios share. */
export interface Browser {
  readonly page: Page;
  close(): Promise<void>;
}

/** What an engine must bring itself; the other verbs follow from these. */
export interface Primitives {
  goTo(address: string): Promise<void>;
  address(): Promise<string>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  press(key: Key): Promise<void>;
  evaluate(source: string): Promise<unknown>;
  back(): Promise<void>;
  reload(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  picture(): Promise<Uint8Array>;
}

const patience = 10_000;
const isAlive = () =>
  document.readyState === 'complete' && document.querySelector('astro-island[ssr]') === null;

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
      `Not within ${patience} ms at ${await engine.address()}: ${task.toString()} ${JSON.stringify(values)}`,
    );
  };
  const present = (selector: string) =>
    waitFor(
      (wanted) => (document.querySelector(wanted)?.getClientRects().length ?? 0) > 0,
      selector,
    );

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

  return {
    evaluate,
    waitFor,
    address: engine.address,
    press: engine.press,
    resize: engine.resize,
    picture: engine.picture,
    async open(path) {
      await engine.goTo('about:blank');
      await engine.goTo(new URL(path, root).href);
      await waitFor(isAlive);
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
    async back() {
      await engine.back();
      await waitFor(isAlive);
    },
    async reload() {
      await engine.reload();
      await waitFor(isAlive);
    },
  };
}
