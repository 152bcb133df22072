import { describe } from 'vitest';
import { builtSites } from '../built-site.ts';
import { describeGolden } from './golden.ts';

describe.each(builtSites.map((site) => [site.name, site] as const))(
  'what readers search for in English, in %s',
  async (_, site) => {
    await describeGolden(site, 'en');
  },
);
