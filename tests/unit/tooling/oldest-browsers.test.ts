import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

test('what runs in browsers uses only what JavaScript had in 2023', () => {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const project = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, host);
  const files = globSync('src/{domain,browser,client,widgets}/**/*.{ts,tsx}', { cwd: root });
  const program = ts.createProgram(
    [...files, 'src/env.d.ts'].map((file) => join(root, file)),
    {
      ...project?.options,
      // The oldest browsers (config/browsers.ts) have all of this, and little of what came later.
      lib: ['lib.es2023.d.ts', 'lib.es2024.string.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: ['vite/client'],
      noEmit: true,
      skipLibCheck: true,
    },
  );
  const faults = files.flatMap((file) =>
    program.getSemanticDiagnostics(program.getSourceFile(join(root, file))),
  );
  expect(
    faults.map(
      ({ file, messageText }) =>
        `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    ),
  ).toEqual([]);
});
