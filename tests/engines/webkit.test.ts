import { webKitIsMissing } from '../../scripts/engines.ts';
import { runScenarios } from './run-scenarios.ts';
import { startWebKit } from './webkit.ts';

runScenarios('WebKit', webKitIsMissing(), startWebKit);
