import { firefoxExecutable, firefoxIsMissing } from '../../scripts/engines.ts';
import { startFirefox } from './firefox.ts';
import { runScenarios } from './run-scenarios.ts';

runScenarios('Firefox', firefoxIsMissing(), (root) => startFirefox(firefoxExecutable, root));
