import { firefoxExecutable, firefoxIsMissing } from '../../scripts/engines.ts';
import { startByPuppeteer } from './puppeteer.ts';
import { runScenarios } from './run-scenarios.ts';

runScenarios('Firefox', firefoxIsMissing(), (root) =>
  startByPuppeteer('firefox', firefoxExecutable, root),
);
