import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testBuilds } from '../../scripts/build.ts';

interface Location {
  readonly modifier: string;
  readonly pattern: string;
}

const locations: Location[] = [
  ...readFileSync('deploy/behind-docs.conf', 'utf8').matchAll(/^location (\S+) (\S+) \{$/gm),
].map(([, modifier = '', pattern = '']) => ({ modifier, pattern }));

/** Where the existing site answers for itself (README.md, "Deploy"), or what no reader asks for. */
const ofTheExistingSite = [
  '/',
  '/404.html',
  '/_headers',
  '/robots.txt',
  '/llms.txt',
  '/llms-full.txt',
];

const { directory } = testBuilds.root;
const addresses = globSync(`${directory}/**/*.*`)
  .map((file) => file.slice(directory.length).replace(/(^|\/)index\.html$/, '/'))
  .filter((address) => !/\.(?:br|gz)$/.test(address));

function leadsHere(address: string): boolean {
  return locations.some(({ modifier, pattern }) => {
    switch (modifier) {
      case '=':
        return address === pattern;
      case '^~':
        return address.startsWith(pattern);
      default:
        return new RegExp(pattern, modifier === '~*' ? 'i' : '').test(address);
    }
  });
}

describe('behind the existing site', () => {
  it('every address of this site is led here, but for those that the existing one keeps', () => {
    const elsewhere = addresses.filter((address) => !leadsHere(address));
    expect(elsewhere.filter((address) => !ofTheExistingSite.includes(address))).toEqual([]);
    expect(elsewhere).toContain('/');
  });

  it.each(locations)('leads to something that is there: $modifier $pattern', (location) => {
    const { modifier, pattern } = location;
    const plain = pattern
      .replace(/^\^/, '')
      .replace('(?:fr/|fr-ca/)?', '')
      .replace(/\(\?:(?:\/|\[\/#\])\|\$\)/, '/');
    const led = addresses.filter((address) =>
      modifier === '=' ? address === pattern : address.startsWith(plain),
    );
    expect(led).not.toEqual([]);
  });

  it('Codat’s own French is led here, and an address whose # was escaped', () => {
    const hub = '/integrations/accounting/sage50/sage50-troubleshooting';
    for (const address of [
      `/fr-ca${hub}`,
      `/fr-ca${hub}/`,
      `${hub}#steps`,
      `/fr${hub}/antivirus#x`,
    ]) {
      expect(leadsHere(address), address).toBe(true);
    }
    expect(leadsHere('/fr-ca/')).toBe(false);
    expect(leadsHere(`${hub}-old`)).toBe(false);
  });

  it('the existing site’s own pages stay its own', () => {
    for (const address of [
      '/integrations/accounting/sage50/accounting-sage50-overview',
      '/fr/',
      '/google',
      '/img/logo.svg',
    ]) {
      expect(leadsHere(address), address).toBe(false);
    }
  });
});
