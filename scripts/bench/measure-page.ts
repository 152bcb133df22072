import type { Browser, CDPSession } from 'playwright';

/** One visit with an empty cache: times in milliseconds, shift as the browser scores it, sizes in bytes on the line. */
export interface PageVisit {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocking: number;
  readonly shift: number;
  readonly html: number;
  readonly script: number;
  readonly style: number;
  readonly image: number;
  readonly other: number;
  readonly requests: number;
}

/** How much slower a phone's processor is than this machine's. */
export const processorSlowdown = 4;

/** How long a page is watched after it has loaded, in milliseconds: islands come alive in this time. */
const settling = 1500;

interface Timings {
  firstPaint: number;
  largestPaint: number;
  blocking: number;
  shift: number;
}

/** Visits a page as a phone would, with nothing in its cache. */
export async function visitPage(browser: Browser, url: string): Promise<PageVisit> {
  const context = await browser.newContext({
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

type Sizes = Omit<PageVisit, keyof Timings>;

async function watchSizes(session: CDPSession): Promise<() => Sizes> {
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => {
    kinds.set(requestId, type);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  return () => {
    const {
      Document: html = 0,
      Script: script = 0,
      Stylesheet: style = 0,
      Image: image = 0,
    } = bytes;
    const all = Object.values(bytes).reduce((sum, size) => sum + size, 0);
    const other = all - html - script - style - image;
    return { html, script, style, image, other, requests: kinds.size };
  };
}
