import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../../../scripts/serve.ts';
import { temporaryFolder } from './temporary-folder.ts';

const site = {
  'index.html': 'home',
  '404.html': 'no such page',
  'fr/page/index.html': 'page',
  'pagefind/files/0/wasm.fr.pagefind': '',
  'llms.txt': 'é',
  'a b.txt': 'space',
  'go/avast/index.html': 'link',
};

async function serve(base: string) {
  const server = await startServer({ directory: temporaryFolder(site), base, port: 0 });
  onTestFinished(server.close);
  const { origin } = new URL(server.url);
  return (path: string, init?: RequestInit) =>
    fetch(`${origin}${path}`, { redirect: 'manual', ...init });
}

describe.each(['/', '/help/'])('startServer under %s', (base) => {
  it('serves a folder’s page', async () => {
    const get = await serve(base);
    const response = await get(`${base}fr/page/?q=1`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toBe('page');
  });

  it('adds the slash that is missing, and keeps the query', async () => {
    const get = await serve(base);
    const response = await get(`${base}fr/page?q=1&r=a?b`);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`${base}fr/page/?q=1&r=a?b`);
  });

  it.each(['go/avast', 'go/Avast/', 'GO/AVAST'])('leads the link %s on', async (path) => {
    const get = await serve(base);
    const response = await get(`${base}${path}?lang=fr`);
    expect(response.headers.get('location')).toBe(`${base}go/avast/?lang=fr`);
  });

  it.each([
    ['pagefind/files/0/wasm.fr.pagefind', 'application/octet-stream'],
    ['llms.txt', 'text/plain; charset=utf-8'],
    ['a%20b.txt', 'text/plain; charset=utf-8'],
  ])('gives %s its type', async (path, type) => {
    const get = await serve(base);
    const response = await get(`${base}${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it.each([
    ['a page that is not there', 'nowhere/'],
    ['a file’s name with a slash', 'llms.txt/'],
    ['a name without its ending', 'llms'],
    ['a folder without a page', 'fr/'],
    ['an address that leads to another host', '/fr/page'],
    ['a way out of the folder', '..%2f..%2f..%2fetc%2fpasswd'],
    ['an address that is not UTF-8', '%E0%A4%A'],
    ['a null byte', 'llms.txt%00'],
  ])('answers %s with the 404 page', async (_title, path) => {
    const get = await serve(base);
    const response = await get(`${base}${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('no such page');
  });

  it('refuses to be written to', async () => {
    const get = await serve(base);
    expect((await get(base, { method: 'POST' })).status).toBe(405);
  });
});

it('knows only its base path', async () => {
  const get = await serve('/help/');
  expect((await get('/')).status).toBe(404);
  expect((await get('/help?q=1')).headers.get('location')).toBe('/help/?q=1');
});

it('gives each path the headers that the build wrote for it', async () => {
  const files = {
    ...site,
    _headers: '/*\n  X-All: yes\n/_astro/*\n  Cache-Control: kept\n/notes.md\n  X-One: yes\n',
    'notes.md': '',
    'notes.md.txt': '',
    '_astro/a.css': '',
  };
  const server = await startServer({ directory: temporaryFolder(files), base: '/', port: 0 });
  onTestFinished(server.close);
  const page = await fetch(server.url);
  expect(page.headers.get('x-all')).toBe('yes');
  expect(page.headers.get('cache-control')).not.toBe('kept');
  const style = await fetch(`${server.url}_astro/a.css?v=1`);
  expect(style.headers.get('x-all')).toBe('yes');
  expect(style.headers.get('cache-control')).toBe('kept');
  expect(style.headers.has('x-one')).toBe(false);
  expect((await fetch(`${server.url}notes.md`)).headers.get('x-one')).toBe('yes');
  expect((await fetch(`${server.url}notes.md.txt`)).headers.has('x-one')).toBe(false);
});

it('takes the next port when one is taken', async () => {
  const options = { directory: temporaryFolder(site), base: '/' };
  const first = await startServer({ ...options, port: 0 });
  onTestFinished(first.close);
  const second = await startServer({ ...options, port: Number(new URL(first.url).port) });
  onTestFinished(second.close);
  expect(second.url).not.toBe(first.url);
  expect((await fetch(second.url)).status).toBe(200);
});
