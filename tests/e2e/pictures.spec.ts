import type { Page } from '@playwright/test';
import { addressOf, doubleText, expect, open, test } from './site.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const aboutPicture = '[data-widget="picture"][data-picture="sage-about"]';

test('a picture opens, zooms, moves and closes again @base', async ({ page }) => {
  await open(page, addressOf('en', 'company-not-found'));
  const button = page.locator(`${aboutPicture} [data-action="open"]`);
  await button.click();
  const dialog = page.locator('dialog[data-viewer]');
  await expect(dialog).toBeVisible();
  const picture = dialog.locator('.viewer-picture');

  await dialog.locator('[data-action="actual-size"]').click();
  await expect.poll(async () => (await picture.boundingBox())?.width).toBe(1128);
  await dialog.locator('[data-action="zoom-in"]').click();
  await expect.poll(async () => (await picture.boundingBox())?.width).toBeGreaterThan(1500);

  const stage = dialog.locator('.viewer-stage');
  const scroll = () => stage.evaluate((element) => element.scrollLeft);
  const before = await scroll();
  await stage.hover();
  await page.mouse.down();
  await page.mouse.move(400, 400, { steps: 4 });
  await page.mouse.up();
  expect(await scroll()).not.toBe(before);

  await dialog.locator('[data-marker="2"]').click();
  await expect(dialog.locator('.mark.current')).toBeInViewport();

  await dialog.getByRole('button', { name: 'Close' }).press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a picture is one stop of the Tab key: its button, for a click on the picture too', async ({
  page,
}) => {
  await open(page, addressOf('en', 'company-not-found'));
  const button = page.locator(`${aboutPicture} [data-action="open"]`);
  await button.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator(`${aboutPicture} :focus`)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.locator(`${aboutPicture} img`).click({ position: { x: 30, y: 30 } });
  await expect(page.locator('dialog[data-viewer]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await button.press('Space');
  await expect(page.locator('dialog[data-viewer]')).toBeVisible();
});

test('Tab stays inside the viewer', async ({ page }) => {
  await open(page, addressOf('en', 'company-not-found'));
  await page.locator(`${aboutPicture} [data-action="open"]`).click();
  await expect(page.locator('dialog[data-viewer]')).toBeVisible();
  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(
      () =>
        document.activeElement === document.body ||
        document.activeElement?.closest('dialog[data-viewer]') !== null,
    );
    expect(inside).toBe(true);
  }
});

test('the place on the page is the same after closing', async ({ page }) => {
  await open(page, `${addressOf('en', 'company-not-found')}#older-window`);
  const button = page.locator(
    '[data-widget="picture"][data-picture="connector-link-company"] [data-action="open"]',
  );
  await button.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await button.click();
  await page.locator('dialog[data-viewer] [data-action="close"]').click();
  await expect(page.locator('dialog[data-viewer]')).toHaveCount(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test.describe('an open picture is a step of the history', () => {
  const dialog = 'dialog[data-viewer]';

  test('Back closes it and leaves the reader where they were @base', async ({ page }) => {
    await open(page, addressOf('en', 'company-not-found'));
    const address = page.url();
    const button = page.locator(`${aboutPicture} [data-action="open"]`);
    await button.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await button.click();
    await expect(page).toHaveURL(`${address}#picture=sage-about`);
    await page.goBack();
    await expect(page.locator(dialog)).toHaveCount(0);
    await expect(button).toBeFocused();
    await expect(page).toHaveURL(address);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    await page.goForward();
    await expect(page.locator(dialog)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(address);
  });

  test('closed in any way, it leaves nothing for Back to close', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, addressOf('en'));
    await open(page, addressOf('en', 'company-not-found'));
    const address = page.url();
    for (const close of [
      () => page.locator(`${dialog} [data-action="close"]`).click(),
      () => page.keyboard.press('Escape'),
      // On the backdrop.
      () => page.mouse.click(5, 5),
    ]) {
      await page.locator(`${aboutPicture} [data-action="open"]`).click();
      await expect(page.locator(dialog)).toBeVisible();
      await close();
      await expect(page.locator(dialog)).toHaveCount(0);
      await expect(page).toHaveURL(address);
    }
    await page.goBack();
    await expect(page).toHaveURL(/sage50-troubleshooting\/$/);
  });

  test('where the address names a place, closing does not go there', async ({ page }) => {
    await open(page, `${addressOf('en', 'company-not-found')}#older-window`);
    const button = page.locator(`${aboutPicture} [data-action="open"]`);
    await button.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await button.click();
    await expect(page).toHaveURL(/#at=older-window&picture=sage-about$/);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/#older-window$/);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  test('a reload shows it again, and Back still closes it', async ({ page }) => {
    await open(page, addressOf('en', 'company-not-found'));
    await page.locator(`${aboutPicture} [data-action="open"]`).click();
    await page.locator(`${dialog} [data-marker="2"]`).click();
    await expect(page).toHaveURL(/#picture=sage-about&marker=2$/);
    await page.reload();
    await expect(page.locator(`${dialog} [data-marker="2"]`)).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.goBack();
    await expect(page.locator(dialog)).toHaveCount(0);
    await expect(page).not.toHaveURL(/#/);
  });
});

test.describe('a link to a picture', () => {
  const dialog = 'dialog[data-viewer]';

  test('opens it at its mark, and the other language shows the same @base', async ({ page }) => {
    await open(page, `${addressOf('en', 'company-not-found')}#picture=sage-about&marker=2`);
    const mark = page.locator(`${dialog} [data-marker="2"]`);
    await expect(mark).toHaveAttribute('aria-pressed', 'true');
    await expect(mark).toContainText('Data Directory');
    await expect(page.locator(`${dialog} .mark.current`)).toBeInViewport();
    await page.locator(`${dialog} a[data-language="fr"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(mark).toHaveAttribute('aria-pressed', 'true');
    await expect(mark).toContainText('répertoire des données\u00a0»');
    await page.keyboard.press('Escape');
    await expect(page.locator(`${aboutPicture} [data-action="open"]`)).toBeFocused();
    await expect(page.locator(`${aboutPicture} [data-action="open"]`)).toBeInViewport();
  });

  test('on the page itself is a step that Back leaves, to where the link is', async ({ page }) => {
    await open(page, addressOf('en', 'company-not-found'));
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#picture=sage-about&marker=1';
      link.textContent = 'Show me';
      document.querySelector('main h2')?.after(link);
    });
    const link = page.getByRole('link', { name: 'Show me' });
    await link.click();
    await expect(page.locator(dialog)).toBeVisible();
    await page.goBack();
    await expect(page.locator(dialog)).toHaveCount(0);
    await expect(link).toBeFocused();
    await expect(page).not.toHaveURL(/#/);
  });

  test('to a picture that is folded away leaves the reader in front of it', async ({ page }) => {
    await open(page, addressOf('en', 'company-not-found'));
    const folded = page.locator('details:not([open]) [data-widget="picture"]').first();
    const id = await folded.getAttribute('data-picture');
    await page.goto('about:blank');
    await open(page, `${addressOf('en', 'company-not-found')}#picture=${id ?? ''}`);
    await expect(page.locator(dialog)).toBeVisible();
    await page.keyboard.press('Escape');
    const button = page.locator(`[data-picture="${id ?? ''}"] [data-action="open"]`);
    await expect(button).toBeFocused();
    await expect(button).toBeInViewport();
  });

  test('that names no picture of the page opens nothing', async ({ page }) => {
    await open(page, `${addressOf('en', 'company-not-found')}#picture=nothing"]&marker=2`);
    await expect(page).not.toHaveURL(/#/);
    await expect(page.locator(dialog)).toHaveCount(0);
  });
});

test('a mark leads to its step, from the page and from the viewer', async ({ page }) => {
  await open(page, addressOf('fr', 'antivirus-avast'));
  const figure = page.locator('[data-picture="avast-exceptions"]');
  const onPage = figure.getByRole('link', { name: 'Étape 3' }).first();
  await onPage.click();
  await expect(page).toHaveURL(/#avast-save-exception$/);
  await expect(page.locator('#avast-save-exception')).toBeInViewport();

  await figure.locator('[data-action="open"]').click();
  await page.locator('dialog[data-viewer]').getByRole('link', { name: 'Étape 2' }).click();
  await expect(page.locator('dialog[data-viewer]')).toHaveCount(0);
  await expect(page).toHaveURL(/#avast-open-exceptions$/);
  await expect(page.locator('#avast-open-exceptions')).toBeInViewport();
});

test('nothing behind the viewer scrolls, and the page keeps its width', async ({ page }) => {
  await open(page, addressOf('en', 'company-not-found'));
  const button = page.locator(`${aboutPicture} [data-action="open"]`);
  await button.scrollIntoViewIfNeeded();
  const place = () =>
    page.evaluate(() => ({ top: window.scrollY, width: document.body.clientWidth }));
  const before = await place();
  await button.click();
  const dialog = page.locator('dialog[data-viewer]');
  for (const part of ['.viewer-head', '.viewer-stage', '.viewer-tools', '.viewer-marks']) {
    await dialog.locator(part).hover();
    await page.mouse.wheel(0, 400);
  }
  await dialog.locator('.viewer-stage').focus();
  for (const key of ['Space', 'PageDown', 'End', 'ArrowDown']) await page.keyboard.press(key);
  expect(await place()).toEqual(before);
});

test('nothing moves by itself where the reader wants no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, addressOf('en', 'company-not-found'));
  await page.locator(`${aboutPicture} [data-action="open"]`).click();
  const dialog = page.locator('dialog[data-viewer]');
  await dialog.locator('[data-marker="2"]').click();
  await expect(dialog.locator('.mark.current')).toBeInViewport();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('without motion a chosen mark is shown as well', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 780 });
  await open(page, `${addressOf('en', 'company-not-found')}#todays-window`);
  await page.locator('[data-picture="connector-select-data-file"] [data-action="open"]').click();
  const viewer = page.locator('dialog[data-viewer]');
  await viewer.locator('button[data-marker="3"]').click();
  await expect(viewer.locator('.mark.current')).toBeInViewport({ ratio: 0.99 });
});

test('with the system’s colours the chosen mark still stands out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, addressOf('en', 'company-not-found'));
  await page.locator(`${aboutPicture} [data-action="open"]`).click();
  await page.locator('dialog[data-viewer] [data-marker="2"]').click();
  const colour = (selector: string) =>
    page
      .locator(`dialog[data-viewer] ${selector}`)
      .first()
      .evaluate((element) => getComputedStyle(element).borderTopColor);
  expect(await colour('.mark.current')).not.toBe(await colour('.mark:not(.current)'));
  for (const number of ['.mark.current b', '[aria-pressed="true"] .mark-number']) {
    const drawn = await page.locator(`dialog[data-viewer] ${number}`).evaluate((element) => {
      const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(element);
      return { color, backgroundColor, forcedColorAdjust };
    });
    // Where the browser adjusts it, its own plate behind the text covers the background.
    expect(drawn.forcedColorAdjust).toBe('none');
    expect(drawn.color).not.toBe(drawn.backgroundColor);
  }
});

test('the French viewer keeps what is English on screen in English', async ({ page }) => {
  await open(page, addressOf('fr', 'company-not-found'));
  const onPage = page.locator(`${aboutPicture} figcaption [lang="en"]`);
  const names = await onPage.allTextContents();
  expect(names.length).toBeGreaterThan(2);
  await page.locator(`${aboutPicture} [data-action="open"]`).click();
  await expect(
    page.locator('dialog[data-viewer] :is(#viewer-caption, .viewer-marks) [lang="en"]'),
  ).toHaveText(names);
});

test('with text of twice the size everything is reached on every screen', async ({ page }) => {
  await open(page, addressOf('fr', 'company-not-found'));
  await doubleText(page);
  for (const [width, height] of [
    [390, 780],
    [780, 390],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.locator(`${aboutPicture} [data-action="open"]`).click();
    const dialog = page.locator('dialog[data-viewer]');
    for (const control of await dialog.locator('button, a, .viewer-stage').all()) {
      await control.focus();
      await expect(control).toBeInViewport();
    }
    const stage = await dialog.locator('.viewer-stage').boundingBox();
    expect(stage?.height, `at ${width} px`).toBeGreaterThan(height * 0.35);
    const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
});

for (const name of ['company-not-found', 'antivirus-avast']) {
  test(`on a low screen no picture of ${name} is smaller than on the page`, async ({ page }) => {
    await open(page, addressOf('fr', name));
    for (const [width, height] of [
      [320, 256],
      [640, 400],
    ] as const) {
      await page.setViewportSize({ width, height });
      const figure = page.locator('[data-widget="picture"]:not(details *)').first();
      const onPage = await figure.locator('img').boundingBox();
      await figure.locator('[data-action="open"]').click();
      const dialog = page.locator('dialog[data-viewer]');
      // The picture is laid out once it has loaded.
      await expect
        .poll(async () => (await dialog.locator('.viewer-picture').boundingBox())?.width)
        .toBeGreaterThanOrEqual(onPage?.width ?? Infinity);
      for (const control of await dialog.locator('button, a, .viewer-stage').all()) {
        await control.focus();
        await expect(control).toBeInViewport();
      }
      const caption = dialog.locator('#viewer-caption');
      await caption.scrollIntoViewIfNeeded();
      await expect(caption).toBeInViewport({ ratio: 0.99 });
      await dialog.locator('button[data-marker]').last().click();
      await expect(dialog.locator('.mark.current b')).toBeInViewport({ ratio: 0.99 });
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
  });
}

test('every mark that is chosen on a phone can be read', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  for (const name of ['company-not-found', 'antivirus-avast']) {
    await open(page, addressOf('en', name));
    await page
      .locator('[data-widget="picture"]:not(details *) [data-action="open"]')
      .first()
      .click();
    const dialog = page.locator('dialog[data-viewer]');
    const drawn = Number(
      await page
        .locator('[data-widget="picture"]:not(details *) img')
        .first()
        .getAttribute('width'),
    );
    for (const mark of await dialog.locator('button[data-marker]').all()) {
      await mark.click();
      const shown = await dialog.locator('.viewer-picture').boundingBox();
      expect(shown?.width).toBeGreaterThanOrEqual(drawn * 0.75 - 1);
      await expect(dialog.locator('.mark.current b')).toBeInViewport({ ratio: 0.99 });
    }
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

  /** Real touches: the browser itself decides what scrolls, zooms and is tapped. */
  async function fingers(page: Page) {
    const devtools = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map((point, id) => ({ ...point, id })),
      });
    return {
      async move(...steps: readonly (readonly Point[])[]) {
        for (const [index, points] of steps.entries()) {
          await send(index === 0 ? 'touchStart' : 'touchMove', points);
        }
        await send('touchEnd', []);
      },
    };
  }

  for (const [width, height] of [
    [390, 780],
    [780, 390],
  ] as const) {
    test(`all buttons of the viewer are in view on a page that was pinched at ${width} × ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, addressOf('en', 'company-not-found'));
      const devtools = await page.context().newCDPSession(page);
      const button = page.locator(`${aboutPicture} [data-action="open"]`);
      await button.scrollIntoViewIfNeeded();
      for (const pageScaleFactor of [2, 3]) {
        await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor });
        await button.press('Enter');
        const dialog = page.locator('dialog[data-viewer]');
        await expect(dialog).toBeVisible();
        const missed = await dialog.locator('button, a').evaluateAll((controls) => {
          const seen = window.visualViewport;
          const middleOf = (element: Element) => {
            const { left, top, width, height } = element.getBoundingClientRect();
            return { x: left + width / 2, y: top + height / 2 };
          };
          const isMissed = (control: Element) => {
            // By hand: the browser would move what is seen of the page, too, which no finger can here.
            for (const box of [control.closest('.viewer-marks'), control.closest('.viewer-frame')])
              if (box) box.scrollTop += middleOf(control).y - middleOf(box).y;
            const { x, y } = middleOf(control);
            if (!seen || seen.scale < 2) return true;
            const [right, down] = [x - seen.offsetLeft, y - seen.offsetTop];
            const isSeen = right > 0 && right < seen.width && down > 0 && down < seen.height;
            return !isSeen || !control.contains(document.elementFromPoint(x, y));
          };
          return controls.filter(isMissed).map(({ textContent }) => textContent);
        });
        expect(missed).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      }
    });
  }

  /** Opens the picture and says what of it is where. */
  async function openPicture(page: Page) {
    await open(page, addressOf('en', 'company-not-found'));
    await page.locator(`${aboutPicture} [data-action="open"]`).tap();
    const picture = page.locator('dialog[data-viewer] .viewer-picture');
    await expect(picture).toBeVisible();
    const stage = page.locator('.viewer-stage');
    const frame = await stage.boundingBox();
    return {
      stage,
      centre: {
        x: Math.round((frame?.x ?? 0) + (frame?.width ?? 0) / 2),
        y: Math.round((frame?.y ?? 0) + (frame?.height ?? 0) / 2),
      },
      width: async () => (await picture.boundingBox())?.width ?? 0,
      /** Where on the picture a point of the screen is, as a part of its size. */
      spotAt: async ({ x, y }: Point) => {
        const box = await picture.boundingBox();
        if (!box) throw new Error('The picture is not shown.');
        return { x: (x - box.x) / box.width, y: (y - box.y) / box.height };
      },
    };
  }

  const pageScale = (page: Page) => page.evaluate(() => window.visualViewport?.scale);

  test('two taps reach 1:1 and two more 2:1, around the finger', async ({ page }) => {
    const { centre, width, spotAt } = await openPicture(page);
    expect(await width()).toBeLessThan(391);
    const finger = await fingers(page);
    const spot = { x: centre.x + 60, y: centre.y };
    const before = await spotAt(spot);
    await finger.move([spot]);
    await finger.move([spot]);
    await expect.poll(width).toBe(1128);
    expect((await spotAt(spot)).x).toBeCloseTo(before.x, 1);
    await page.waitForTimeout(500);
    await finger.move([spot]);
    await finger.move([spot]);
    await expect.poll(width).toBe(2256);
    expect(await pageScale(page)).toBe(1);
  });

  test('two fingers zoom the picture around them, and not the page', async ({ page }) => {
    const { centre, width, spotAt } = await openPicture(page);
    const before = await width();
    const spot = await spotAt(centre);
    const apart = (gap: number) => [
      { x: centre.x - gap, y: centre.y },
      { x: centre.x + gap, y: centre.y },
    ];
    const finger = await fingers(page);
    await finger.move(apart(20), apart(40), apart(60), apart(80));
    await expect.poll(width).toBeGreaterThan(before * 2);
    const after = await spotAt(centre);
    expect(after.x).toBeCloseTo(spot.x, 1);
    expect(await pageScale(page)).toBe(1);

    // Beside the picture they zoom nothing at all.
    const enlarged = await width();
    const tools = await page.locator('.viewer-tools').boundingBox();
    const y = (tools?.y ?? 0) + 20;
    await finger.move(
      [
        { x: 150, y },
        { x: 240, y },
      ],
      [
        { x: 100, y },
        { x: 290, y },
      ],
      [
        { x: 40, y },
        { x: 350, y },
      ],
    );
    expect(await pageScale(page)).toBe(1);
    expect(await width()).toBe(enlarged);
  });

  test('one finger moves the picture, and nothing behind it', async ({ page }) => {
    const { stage, centre } = await openPicture(page);
    await page.locator('[data-action="actual-size"]').tap();
    const scroll = () =>
      stage.evaluate((element) => ({ left: element.scrollLeft, top: element.scrollTop }));
    const before = await scroll();
    const behind = await page.evaluate(() => window.scrollY);
    const finger = await fingers(page);
    const { x, y } = centre;
    await finger.move(
      [{ x, y }],
      ...[10, 30, 60, 90, 120].map((way) => [{ x: x - way, y: y - way / 2 }]),
    );
    await expect.poll(async () => (await scroll()).left).toBeGreaterThan(before.left + 60);

    // Beyond the picture's edge and on the bars the page behind stays where it is.
    for (const from of [y, 30]) {
      await finger.move(
        [{ x, y: from }],
        ...[60, 140, 220, 300].map((way) => [{ x, y: from + way }]),
      );
      await finger.move(
        [{ x, y: 700 }],
        ...[60, 140, 220, 300].map((way) => [{ x, y: 700 - way }]),
      );
    }
    expect(await page.evaluate(() => window.scrollY)).toBe(behind);
  });

  test('turned, it stays open with the same spot in the middle', async ({ page }) => {
    const { stage } = await openPicture(page);
    await page.locator('dialog[data-viewer] [data-marker="1"]').tap();
    const seen = () =>
      stage.evaluate((element) => {
        const frame = element.getBoundingClientRect();
        const box = element.querySelector('.viewer-picture')?.getBoundingClientRect();
        return box && (frame.left + frame.width / 2 - box.left) / box.width;
      });
    await expect(page.locator('.mark.current')).toBeInViewport();
    const before = await seen();
    await page.setViewportSize({ width: 780, height: 390 });
    await expect(page.locator('.mark.current')).toBeInViewport();
    await expect
      .poll(async () => Math.abs(((await seen()) ?? 0) - (before ?? 0)))
      .toBeLessThan(0.02);
    // On its side the marks stand beside the picture.
    const marks = await page.locator('.viewer-marks').boundingBox();
    const frame = await stage.boundingBox();
    expect(marks?.x).toBeGreaterThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0) - 1);
    await expect(page.locator('.viewer-marks [data-marker="1"]')).toBeInViewport();
  });
});
