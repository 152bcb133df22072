import type { Browser, CDPSession } from 'playwright';

interface Timings {
  firstPaint: number;
  largestPaint: number;
  blocking: number;
  shift: number;
}

type Sizes = Readonly<Record<'html' | 'script' | 'style' | 'image' | 'other' | 'requests', number>>;

/**
 * One visit with an empty cache: times in milliseconds, shift as the browser scores it, sizes in
 * bytes on the line.
 */
export type PageVisit = Readonly<Timings> & Sizes;

/** How much slower a phone's processor is than this machine's. */
export const processorSlowdown = 4;

/** How long a page is watched after it has loaded, in milliseconds: islands come alive in this time. */
const settling = 1500;

/** Visits a page as a phone of the locale would, with nothing in its cache. */
export async function visitPage(browser: Browser, url: string, locale: string): Promise<PageVisit> {
  const context = await browser.newContext({
    locale,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.addInitScript(watchTimings);
  const session = await context.newCDPSession(page);
  const sizes = await watchSizes(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(settling);
  const timings = await page.evaluate(
    () => (window as unknown as { benchTimings: Timings }).benchTimings,
  );
  await context.close();
  return { ...timings, ...sizes() };
}

/** Runs in the page before anything else. */
function watchTimings(): void {
  const timings: Timings = { firstPaint: NaN, largestPaint: NaN, blocking: 0, shift: 0 };
  Object.assign(window, { benchTimings: timings });
  const watch = (type: string, read: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(read);
    }).observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') timings.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    timings.largestPaint = startTime;
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as {
      readonly value: number;
      readonly hadRecentInput: boolean;
    };
    if (!hadRecentInput) timings.shift += value;
  });
  watch('longtask', ({ duration }) => {
    timings.blocking += Math.max(0, duration - 50);
  });
}

/** What has come over the line until its result is asked, in bytes by kind. */
async function watchSizes(session: CDPSession): Promise<() => Sizes> {
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
