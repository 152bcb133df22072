import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Builder, By, Capabilities, Key } from 'selenium-webdriver';
import { miniBrowser, webKitDriver } from '../../scripts/engines.ts';
import { pageOver, type Browser } from './driver.ts';

const keys = {
  Escape: Key.ESCAPE,
  Enter: Key.ENTER,
  Tab: Key.TAB,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
} as const;

/** Starts WebKit's small browser under a screen of its own; its driver and screen end with it. */
export async function startWebKit(root: string): Promise<Browser> {
  const children: ChildProcess[] = [];
  const stop = () => {
    for (const child of children) child.kill('SIGTERM');
  };
  process.once('exit', stop);
  try {
    const display = await startScreen(children);
    const port = await freePort();
    children.push(
      spawn(webKitDriver, [`--port=${port}`], {
        stdio: 'ignore',
        env: { ...process.env, DISPLAY: display, LC_ALL: 'C.UTF-8' },
      }),
    );
    await answers(`http://127.0.0.1:${port}/status`);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
        }),
      )
      .build();
    const window = driver.manage().window();
    await window.setRect({ width: 1280, height: 900 });
    return {
      page: pageOver(
        {
          goTo: (address) => driver.get(address),
          address: () => driver.getCurrentUrl(),
          click: (selector) => driver.findElement(By.css(selector)).click(),
          async type(selector, text) {
            const field = driver.findElement(By.css(selector));
            await field.clear();
            await field.sendKeys(text);
          },
          press: (key) => driver.actions().sendKeys(keys[key]).perform(),
          evaluate: (source) => driver.executeScript(`return ${source}`),
          back: () => driver.navigate().back(),
          reload: () => driver.navigate().refresh(),
          async resize(width, height) {
            await window.setRect({ width, height });
          },
          picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
        },
        root,
      ),
      async close() {
        await driver.quit().finally(stop);
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Xvfb takes the first free number by itself and writes it to the descriptor that it is given. */
async function startScreen(children: ChildProcess[]): Promise<string> {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  children.push(screen);
  const [number] = (await Promise.race([
    once(screen.stdout, 'data'),
    once(screen, 'exit').then(() => {
      throw new Error('Xvfb ended at once.');
    }),
  ])) as [Buffer];
  return `:${number.toString().trim()}`;
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

async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Nothing answers at ${address}.`);
}
