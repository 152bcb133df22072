import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import {
  Builder,
  By,
  Capabilities,
  error as failures,
  Key,
  type WebDriver,
} from 'selenium-webdriver';
import { miniBrowser, webKitDriver } from '../../scripts/engines.ts';
import { answers, end, spawnBound } from './bound-process.ts';
import { pageOver, type Browser } from './driver.ts';

const keys = {
  Escape: Key.ESCAPE,
  Enter: Key.ENTER,
  ' ': Key.SPACE,
  Tab: Key.TAB,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  PageDown: Key.PAGE_DOWN,
} as const;

/** Starts WebKit's small browser on a screen of its own; its driver and screen end with it. */
export async function startWebKit(root: string): Promise<Browser> {
  const children: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(children.map(end));
  };
  try {
    const driver = await startSession(await startScreen(children), children);
    return {
      ...browserOver(driver, root),
      close: () =>
        driver
          .quit()
          .catch(() => 0)
          .then(stop),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function browserOver(driver: WebDriver, root: string): Omit<Browser, 'close'> {
  const window = driver.manage().window();
  const { promise: ended, resolve: end } = Promise.withResolvers<undefined>();
  const engine = {
    goTo: (address: string) => driver.get(address),
    address: () => driver.getCurrentUrl(),
    click: (selector: string) => driver.findElement(By.css(selector)).click(),
    async type(selector: string, text: string) {
      const field = driver.findElement(By.css(selector));
      await field.clear();
      await field.sendKeys(text);
    },
    press: (key: keyof typeof keys) => driver.actions().sendKeys(keys[key]).perform(),
    write: (text: string) => driver.actions().sendKeys(text).perform(),
    paste: () => driver.actions().keyDown(Key.CONTROL).sendKeys('v').keyUp(Key.CONTROL).perform(),
    // The driver does not tell that its browser has ended: the next question fails in one of these ways.
    evaluate: (source: string) =>
      driver.executeScript(`return ${source}`).catch((error: unknown) => {
        const connectionIsLost =
          error instanceof Error && /ECONN|socket hang up/.test(error.message);
        if (error instanceof failures.NoSuchSessionError || connectionIsLost) end(undefined);
        throw error;
      }),
    back: () => driver.navigate().back(),
    reload: () => driver.navigate().refresh(),
    async resize(width: number, height: number) {
      await window.setRect({ width, height });
    },
  };
  return { ended, page: pageOver(engine, root) };
}

/** Xvfb takes the first free number by itself and writes it to the descriptor that it is given. */
async function startScreen(children: ChildProcess[]): Promise<string> {
  const screen = spawnBound(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  children.push(screen);
  const [number] = (await Promise.race([
    once(screen.stdout ?? screen, 'data'),
    once(screen, 'exit').then(() => {
      throw new Error('Xvfb ended at once.');
    }),
  ])) as [Buffer];
  return `:${number.toString().trim()}`;
}

async function startSession(display: string, children: ChildProcess[]): Promise<WebDriver> {
  const server = `http://127.0.0.1:${await freePort()}`;
  const driverProcess = spawnBound(webKitDriver, [`--port=${new URL(server).port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, LC_ALL: 'C.UTF-8' },
  });
  children.push(driverProcess);
  await answers(`${server}/status`, driverProcess);
  const driver = await new Builder()
    .usingServer(server)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      }),
    )
    .build();
  await driver.manage().window().setRect({ width: 1280, height: 900 });
  return driver;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
