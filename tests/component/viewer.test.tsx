import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { messagesFor, subset } from '@/components/messages.ts';
import { showViewer } from '@/components/Picture/show-viewer.ts';
import type { ViewerPicture } from '@/components/Picture/viewer-picture.ts';
import { find, usePage } from './render.tsx';

/** A drawing of 1200 by 800 pixels, as a file without a server. */
const source = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1600"><rect width="2400" height="1600" fill="#cde"/></svg>')}`;

const picture = (id: string): ViewerPicture => ({
  id,
  source,
  width: 1200,
  height: 800,
  alt: `Illustration of ${id}`,
  caption: `Caption of ${id}`,
  markers: [
    { number: 1, text: 'The menu', region: { x: 70, y: 70, width: 6, height: 6 } },
    { number: 2, text: 'The line', region: { x: 5, y: 5, width: 20, height: 10 } },
  ],
});

async function openViewer(pictures = [picture('a'), picture('b')], start = 0) {
  const opener = document.createElement('button');
  opener.textContent = 'Enlarge';
  document.body.append(opener);
  opener.focus();
  showViewer({ pictures, start, strings: subset(messagesFor('en'), 'picture.'), opener });
  await vi.waitFor(() => {
    expect(find('dialog[data-viewer]', HTMLDialogElement).open).toBe(true);
  });
  return opener;
}

const shown = () => {
  const box = find('.viewer-picture').getBoundingClientRect();
  return { width: Math.round(box.width), height: Math.round(box.height) };
};
const stage = () => find('.viewer-stage');
const closed = () => document.querySelector('dialog[data-viewer]') === null;

usePage();

describe('the picture viewer', () => {
  test('opens with the whole picture', async () => {
    await page.viewport(390, 800);
    await openViewer();
    await vi.waitFor(() => {
      expect(shown().width).toBe(stage().clientWidth);
    });
  });

  test('reaches actual size on a phone, and twice of it, and moves', async () => {
    await page.viewport(390, 800);
    await openViewer();
    await userEvent.click(find('[data-action="actual-size"]'));
    expect(shown()).toEqual({ width: 1200, height: 800 });
    for (let i = 0; i < 3; i += 1) await userEvent.click(find('[data-action="zoom-in"]'));
    expect(shown().width).toBeGreaterThan(2400);
    stage().scrollTo({ left: 500, top: 300 });
    expect(stage().scrollLeft).toBe(500);
    await userEvent.click(find('[data-action="fit"]'));
    expect(shown().width).toBe(stage().clientWidth);
  });

  test('zooms with keys', async () => {
    await openViewer();
    await userEvent.keyboard('1');
    await vi.waitFor(() => {
      expect(shown().width).toBe(1200);
    });
    await userEvent.keyboard('+');
    await vi.waitFor(() => {
      expect(shown().width).toBeGreaterThan(1200);
    });
    await userEvent.keyboard('0');
    await vi.waitFor(() => {
      expect(shown().width).toBeLessThanOrEqual(stage().clientWidth);
    });
  });

  test('zooms with the wheel around the pointer, and never the page', async () => {
    await openViewer();
    const wheel = new WheelEvent('wheel', {
      deltaY: -500,
      clientX: 200,
      clientY: 200,
      bubbles: true,
      cancelable: true,
    });
    const before = shown().width;
    stage().dispatchEvent(wheel);
    expect(wheel.defaultPrevented).toBe(true);
    await vi.waitFor(() => {
      expect(shown().width).toBeGreaterThan(before);
    });
  });

  test('Escape closes it and the focus returns', async () => {
    const opener = await openViewer();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => {
      expect(closed()).toBe(true);
    });
    expect(document.activeElement).toBe(opener);
  });

  test('Escape works at once, even while it opens', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    showViewer({
      pictures: [picture('a')],
      start: 0,
      strings: subset(messagesFor('en'), 'picture.'),
      opener,
    });
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => {
      expect(closed()).toBe(true);
    });
  });

  test('the close button closes it', async () => {
    await openViewer();
    await userEvent.click(find('[data-action="close"]'));
    await vi.waitFor(() => {
      expect(closed()).toBe(true);
    });
  });

  test('leads through the page’s pictures', async () => {
    await openViewer();
    expect(find('#viewer-caption').textContent).toBe('Caption of a');
    await userEvent.click(find('[data-action="next"]'));
    expect(find('#viewer-caption').textContent).toBe('Caption of b');
    await userEvent.click(find('[data-action="next"]'));
    expect(find('#viewer-caption').textContent).toBe('Caption of a');
    await userEvent.click(find('[data-action="previous"]'));
    expect(find('#viewer-caption').textContent).toBe('Caption of b');
  });

  test('has no previous and next for a single picture', async () => {
    await openViewer([picture('a')]);
    expect(document.querySelector('[data-action="next"]')).toBeNull();
  });

  test('goes to a mark and shows it', async () => {
    await page.viewport(390, 800);
    await openViewer();
    await userEvent.click(find('button[data-marker="1"]'));
    await vi.waitFor(() => {
      const mark = find('.mark.current').getBoundingClientRect();
      const frame = stage().getBoundingClientRect();
      expect(mark.left).toBeGreaterThanOrEqual(frame.left);
      expect(mark.right).toBeLessThanOrEqual(frame.right);
      expect(mark.top).toBeGreaterThanOrEqual(frame.top);
      expect(mark.bottom).toBeLessThanOrEqual(frame.bottom);
    });
    expect(find('button[data-marker="1"]').getAttribute('aria-pressed')).toBe('true');
  });
});
