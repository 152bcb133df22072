import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showViewer } from '@/widgets/picture/show-viewer.ts';
import type { ViewerPicture } from '@/widgets/picture/viewer-picture.ts';
import { find, usePage, wordsIn } from './render.tsx';

/** A drawing of 1200 by 800 pixels, as a file without a server. */
const source = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1600"><rect width="2400" height="1600" fill="#cde"/></svg>')}`;

const plain = (text: string) => [{ text, kind: 'plain', lang: undefined }] as const;

const picture = (id: string): ViewerPicture => ({
  id,
  source,
  webp: undefined,
  width: 1200,
  height: 800,
  alt: `Illustration of ${id}`,
  caption: plain(`Caption of ${id}`),
  markers: [
    {
      number: 1,
      text: plain('The menu'),
      region: { x: 70, y: 70, width: 6, height: 6 },
      steps: [{ href: '#avast-open-menu', name: 'Step 2' }],
    },
    {
      number: 2,
      text: plain('The line'),
      region: { x: 5, y: 5, width: 20, height: 10 },
      steps: [],
    },
  ],
});

async function openViewer(pictures = [picture('a'), picture('b')], start = 0, marker?: number) {
  const opener = document.createElement('button');
  opener.textContent = 'Enlarge';
  document.body.append(opener);
  opener.focus();
  showViewer({ pictures, start, marker, words: wordsIn('en'), opener });
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
/** Which spot of the drawing is in the middle of the stage, in pixels of the 1x drawing. */
const middle = () => {
  const frame = stage().getBoundingClientRect();
  const box = find('.viewer-picture').getBoundingClientRect();
  const scale = box.width / 1200;
  return {
    x: (frame.left + stage().clientWidth / 2 - box.left) / scale,
    y: (frame.top + stage().clientHeight / 2 - box.top) / scale,
  };
};
const spoken = () => find('[data-viewer-status]').textContent;
const closed = () => document.querySelector('dialog[data-viewer]') === null;

usePage();

afterEach(async () => {
  // What a test leaves open is closed, and its step of the history with it.
  document.querySelector<HTMLDialogElement>('dialog[data-viewer]')?.close();
  await vi.waitFor(() => {
    expect(window.location.hash).toBe('');
  });
});

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

  test('says nothing of the scale at which it opens', async () => {
    await openViewer();
    const said = vi.fn();
    const watch = new MutationObserver(said);
    watch.observe(find('[data-viewer-status]'), { childList: true, subtree: true });
    await new Promise((resolve) => {
      setTimeout(resolve, 600);
    });
    watch.disconnect();
    expect(said).not.toHaveBeenCalled();
  });

  test('its stage is named by the picture, and described by the keys', async () => {
    await openViewer();
    expect(stage().getAttribute('aria-label')).toBe('Illustration of a');
    const keys = document.getElementById(stage().getAttribute('aria-describedby') ?? '');
    expect(keys?.textContent).toContain('arrow keys');
    // There the plus sign joins keys.
    expect(find('[data-action="zoom-in"]').getAttribute('aria-keyshortcuts')).toBe('Plus');
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
      words: wordsIn('en'),
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

  test('a chosen mark differs from the others in shape and not by its colour alone', async () => {
    await openViewer();
    const width = (selector: string) => parseFloat(getComputedStyle(find(selector)).borderTopWidth);
    await userEvent.click(find('button[data-marker="1"]'));
    expect(width('.mark.current')).toBeGreaterThan(width('.mark:not(.current)'));
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const { borderTopColor, boxShadow } = getComputedStyle(find('.mark.current'));
    const [around = ''] = /rgb\([^)]*\)/.exec(boxShadow) ?? [];
    // The drawings' own blue, the red of the other marks, and the lightest background.
    for (const behind of ['rgb(11, 87, 208)', 'rgb(179, 38, 30)', 'rgb(255, 255, 255)']) {
      expect(contrast(borderTopColor, around)).toBeGreaterThan(9);
      expect(
        Math.max(contrast(borderTopColor, behind), contrast(around, behind)),
      ).toBeGreaterThanOrEqual(3);
    }
    expect(
      contrast(borderTopColor, getComputedStyle(find('.mark:not(.current)')).borderTopColor),
    ).toBeGreaterThanOrEqual(3);
  });

  test('an English name stays English, in the caption and in the marks', async () => {
    const words = [
      { text: 'Le bouton ', kind: 'plain', lang: undefined },
      { text: 'Add exception', kind: 'label', lang: 'en' },
      { text: ' et ', kind: 'plain', lang: undefined },
      { text: 'Codat.exe', kind: 'code', lang: undefined },
    ] as const;
    const shownPicture = picture('a');
    const [first] = shownPicture.markers;
    if (!first) throw new Error('The picture has marks.');
    await openViewer([{ ...shownPicture, caption: words, markers: [{ ...first, text: words }] }]);
    for (const place of ['#viewer-caption', 'button[data-marker="1"]']) {
      const label = find(`${place} [lang="en"]`);
      expect(label.textContent).toBe('Add exception');
      expect(label.getAttribute('translate')).toBe('no');
      expect(find(place).textContent).toContain('Le bouton Add exception et Codat.exe');
    }
    await userEvent.click(find('button[data-marker="1"]'));
    await vi.waitFor(() => {
      expect(spoken()).toBe('Mark 1: Le bouton Add exception et Codat.exe');
    });
  });

  test('begins at a mark that a link asks for', async () => {
    await page.viewport(390, 800);
    await openViewer([picture('a'), picture('b')], 1, 2);
    expect(find('#viewer-caption').textContent).toBe('Caption of b');
    expect(find('button[data-marker="2"]').getAttribute('aria-pressed')).toBe('true');
    await vi.waitFor(() => {
      expect(spoken()).toBe('Mark 2: The line');
    });
  });

  test('shows the whole picture where the link’s mark does not exist', async () => {
    await page.viewport(390, 800);
    await openViewer([picture('a')], 0, 9);
    expect(document.querySelector('.mark.current')).toBeNull();
    expect(shown().width).toBe(stage().clientWidth);
  });

  test('arrow keys move the picture from wherever the focus is', async () => {
    await page.viewport(390, 800);
    await openViewer();
    await userEvent.keyboard('1');
    find('[data-action="close"]').focus();
    const { scrollLeft, scrollTop } = stage();
    await userEvent.keyboard('{ArrowRight}');
    expect(stage().scrollLeft).toBeGreaterThan(scrollLeft + 40);
    await userEvent.keyboard('{ArrowDown}');
    expect(stage().scrollTop).toBeGreaterThan(scrollTop + 40);
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}');
    expect(stage().scrollLeft).toBe(scrollLeft);
    expect(stage().scrollTop).toBe(scrollTop);
  });

  test('leads through the pictures with keys', async () => {
    await openViewer();
    await userEvent.keyboard('{PageDown}');
    expect(find('#viewer-caption').textContent).toBe('Caption of b');
    await userEvent.keyboard('{PageUp}');
    expect(find('#viewer-caption').textContent).toBe('Caption of a');
  });

  test('a key with Ctrl is the browser’s', async () => {
    await openViewer();
    const key = new KeyboardEvent('keydown', {
      key: '+',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    stage().dispatchEvent(key);
    expect(key.defaultPrevented).toBe(false);
  });

  test('a phone that is turned keeps it open, with the same spot in the middle', async () => {
    await page.viewport(390, 800);
    await openViewer();
    await userEvent.keyboard('1');
    stage().scrollTo({ left: 420, top: 200 });
    await vi.waitFor(() => {
      expect(stage().scrollLeft).toBe(420);
    });
    await new Promise(requestAnimationFrame);
    const before = middle();
    await page.viewport(800, 390);
    await vi.waitFor(() => {
      expect(middle().x).toBeCloseTo(before.x, -0.5);
      expect(middle().y).toBeCloseTo(before.y, -0.5);
    });
    expect(shown().width).toBe(1200);
    expect(find('dialog[data-viewer]', HTMLDialogElement).open).toBe(true);
  });

  test('a picture that was whole is whole on the turned phone', async () => {
    await page.viewport(390, 800);
    await openViewer();
    await page.viewport(800, 390);
    await vi.waitFor(() => {
      expect(stage().clientWidth).toBeGreaterThan(400);
      expect(shown().width).toBe(stage().clientWidth);
      expect(shown().height).toBeLessThanOrEqual(stage().clientHeight);
    });
  });

  test('says what it shows once the reader rests', async () => {
    await page.viewport(390, 800);
    await openViewer();
    await userEvent.click(find('[data-action="next"]'));
    await vi.waitFor(() => {
      expect(spoken()).toBe('Picture 2 of 2. Caption of b');
    });
    await userEvent.keyboard('1');
    await vi.waitFor(() => {
      expect(spoken()).toBe('100%');
    });
    await userEvent.click(find('button[data-marker="1"]'));
    await vi.waitFor(() => {
      expect(spoken()).toBe('Mark 1: The menu');
    });
  });

  test('two taps of a finger zoom, one does not', async () => {
    await page.viewport(390, 800);
    await openViewer();
    const tap = (pointerType: string) => {
      stage().dispatchEvent(
        new PointerEvent('pointerup', {
          pointerType,
          isPrimary: true,
          clientX: 200,
          clientY: 300,
          bubbles: true,
        }),
      );
    };
    tap('touch');
    await new Promise(requestAnimationFrame);
    expect(shown().width).toBe(stage().clientWidth);
    tap('touch');
    await vi.waitFor(() => {
      expect(shown().width).toBe(1200);
    });
  });

  test('neither two fingers nor Ctrl and the wheel zoom the page, wherever they are', async () => {
    await openViewer();
    const wheel = new WheelEvent('wheel', {
      deltaY: -100,
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    find('#viewer-caption').dispatchEvent(wheel);
    expect(wheel.defaultPrevented).toBe(true);
    const pinch = new Event('gesturestart', { bubbles: true, cancelable: true });
    find('.viewer-marks').dispatchEvent(pinch);
    expect(pinch.defaultPrevented).toBe(true);
    expect(getComputedStyle(find('dialog[data-viewer]')).touchAction).toBe('pan-x pan-y');
  });
});

describe('the address of an open picture', () => {
  test('names the picture and the mark, and is the page’s again afterwards', async () => {
    await openViewer();
    await vi.waitFor(() => {
      expect(window.location.hash).toBe('#picture=a');
    });
    await userEvent.click(find('button[data-marker="2"]'));
    await vi.waitFor(() => {
      expect(window.location.hash).toBe('#picture=a&marker=2');
    });
    await userEvent.click(find('[data-action="next"]'));
    await vi.waitFor(() => {
      expect(window.location.hash).toBe('#picture=b');
    });
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => {
      expect(window.location.hash).toBe('');
    });
  });

  test('Back closes it and the focus returns', async () => {
    const opener = await openViewer();
    await vi.waitFor(() => {
      expect(window.location.hash).toBe('#picture=a');
    });
    window.history.back();
    await vi.waitFor(() => {
      expect(closed()).toBe(true);
    });
    expect(document.activeElement).toBe(opener);
  });

  test('opening again at once is not undone by the Back of the closing before', async () => {
    await openViewer();
    await vi.waitFor(() => {
      expect(window.location.hash).toBe('#picture=a');
    });
    await userEvent.keyboard('{Escape}');
    await openViewer();
    await vi.waitFor(() => {
      expect(window.location.hash).toBe('#picture=a');
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(closed()).toBe(false);
  });

  test('a mark leads to its step on the page', async () => {
    await openViewer();
    await userEvent.click(find('.mark-step'));
    await vi.waitFor(() => {
      expect(window.location.hash).toBe('#avast-open-menu');
    });
    expect(closed()).toBe(true);
    window.history.back();
  });
});
