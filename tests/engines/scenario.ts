import { hubPath } from '../../src/site/settings.ts';
import type { Page } from './driver.ts';

/** What a reader does, named by a sentence; throws when the site does not do its part. */
export interface Scenario {
  readonly name: string;
  readonly run: (page: Page) => Promise<void>;
}

/** The address of the hub or a page below it. */
export function addressOf(language: 'en' | 'fr', page = ''): string {
  return `/${language === 'fr' ? 'fr/' : ''}${hubPath}/${page === '' ? '' : `${page}/`}`;
}

/** Waits until the first match shows the text. */
export function shows(page: Page, selector: string, text: string): Promise<void> {
  return page.waitFor(
    (wanted, part) => document.querySelector(wanted)?.textContent.includes(part) === true,
    selector,
    text,
  );
}

/** Waits until the address ends so, fragment included. */
export function isAt(page: Page, end: string): Promise<void> {
  return page.waitFor((wanted) => location.href.endsWith(wanted), end);
}

/** Waits until the first match has the focus. */
export function hasFocus(page: Page, selector: string): Promise<void> {
  return page.waitFor(
    (wanted) =>
      document.activeElement !== null && document.activeElement === document.querySelector(wanted),
    selector,
  );
}

/** Waits until nothing matches. */
export function isGone(page: Page, selector: string): Promise<void> {
  return page.waitFor((wanted) => document.querySelector(wanted) === null, selector);
}

/** Waits until the boxes with these ids are ticked, or are not. */
export function isTicked(page: Page, selector: string, ticked: boolean): Promise<void> {
  return page.waitFor(
    (wanted, expected) => document.querySelector<HTMLInputElement>(wanted)?.checked === expected,
    selector,
    ticked,
  );
}
