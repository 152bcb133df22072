import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ErrorPayload } from 'vite';
import { languageNames, languages, prefixOf } from '../src/domain/languages.ts';
import { hubPath } from '../src/site/settings.ts';
import { contentFaults } from './content/check.ts';
import { type Fault, printFault } from './content/source.ts';

/** How long the server waits for more changes: a change of branch brings hundreds. */
const rest = 100;

/**
 * Shows what is wrong with the content over the page, in `npm run dev`: Astro says it in the terminal
 * only, and goes on serving what it read before.
 */
export function authorsServer(): AstroIntegration {
  return {
    name: 'authors-server',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const { hot } = server.environments.client;
        const { root } = server.config;
        let shown: Fault[] = [];
        let timer: NodeJS.Timeout | undefined;
        const check = () => {
          const faults = contentFaults(root);
          if (faults.length > 0) {
            logger.error(`The content has to be mended:\n${faults.map(printFault).join('\n')}`);
            hot.send(errorOf(faults));
          } else if (shown.length > 0) {
            logger.info('The content is in order again.');
            hot.send({ type: 'full-reload' });
          }
          shown = faults;
        };
        // A page that is opened or reloaded meanwhile shows it too.
        hot.on('vite:client:connect', (_, client) => {
          if (shown.length > 0) client.send(errorOf(shown));
        });
        server.watcher.on('all', (_, file) => {
          if (!relative(root, file).startsWith(`src${sep}content${sep}`)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            try {
              check();
            } catch (error) {
              // A file that goes while it is read, as at a change of branch: its own change follows.
              logger.warn(`The content could not be checked: ${String(error)}`);
            }
          }, rest);
        });
        check();
      },
      'astro:server:start': ({ address, logger }) => {
        for (const language of languages) {
          const hub = `http://localhost:${address.port}/${prefixOf(language)}${hubPath}/`;
          logger.info(`${languageNames[language]}: ${hub}`);
        }
      },
    },
  };
}

function errorOf(faults: readonly Fault[]): ErrorPayload {
  const message = faults.map(printFault).join('\n\n');
  const stack = 'Until they are mended, the pages show what was read before.';
  return { type: 'error', err: { title: 'The content has to be mended.', message, stack } };
}
