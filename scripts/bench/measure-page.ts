import type { Browser, CDPSession } from 'playwright';

/** How much slower a phone's processor is than this machine's. */
export const processorSlowdown = 4;

/** How long a page is watched after it has loaded, in milliseconds: islands come alive in this time. */
const settling = 1500;

/**
 * One visit with an empty cache: times in milliseconds, shift as the browser scores it, sizes in
 * bytes on the line.
 */
export type PageVisit = Awaited<ReturnType<typeof visitPage>>;

/** Visits a page as a phone of the locale would, with nothing in its cache. */
export async function visitPage(browser: Browser, url: string, locale: string) {
  const context = await browser.newContext({
    locale,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const sizes = await watchSizes(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(settling);
  const timings = await page.evaluate(readTimings);
  await context.close();
  return { ...timings, ...sizes() };
}

/** Runs in the page; the browser has kept what happened before. */
function readTimings() {
  const entriesOf = (type: string) => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type, buffered: true });
    return observer.takeRecords();
  };
  const shifts = entriesOf('layout-shift') as unknown as {
    readonly value: number;
    readonly hadRecentInput: boolean;
  }[];
  const paint = entriesOf('paint').find(({ name }) => name === 'first-contentful-paint');
  return {
    firstPaint: paint?.startTime ?? NaN,
    largestPaint: entriesOf('largest-contentful-paint').at(-1)?.startTime ?? NaN,
    blocking: entriesOf('longtask').reduce((sum, { duration }) => sum + duration - 50, 0),
    shift: shifts.reduce((sum, entry) => sum + (entry.hadRecentInput ? 0 : entry.value), 0),
  };
}

/** What has come over the line until its result is asked, in bytes by kind. */
async function watchSizes(session: CDPSession) {
  const sizes = { html: 0, script: 0, style: 0, image: 0, other: 0 };
  const kinds = new Map<string, keyof typeof sizes>();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => {
    kinds.set(requestId, kindOfType[type] ?? 'other');
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
  });
  return () => ({ ...sizes, requests: kinds.size });
}

const kindOfType: Readonly<Record<string, 'html' | 'script' | 'style' | 'image'>> = {
  Document: 'html',
  Script: 'script',
  Stylesheet: 'style',
  Image: 'image',
};
