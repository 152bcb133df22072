import { findChromium } from '../../scripts/chromium.ts';
import { startChromium } from './puppeteer.ts';
import { runScenarios } from './run-scenarios.ts';

const executable = findChromium();
runScenarios('Chromium', executable === undefined ? 'there is no Chromium' : undefined, (root) =>
  startChromium(executable ?? '', root),
);
