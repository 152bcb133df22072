/**
 * The C# compiler by which the example of LINKING.md is tried:
 *
 *     node scripts/csharp.ts    installs it where it is missing and can be had
 */
import { spawnSync } from 'node:child_process';
import { runMain } from './run-main.ts';
import { installSystemPackages } from './system-packages.ts';

/** Debian's package of Mono's compiler, which knows the libraries of .NET Framework 4.x. */
const compilerPackages = ['mono-mcs'] as const;

/** Why nothing can be compiled here, or nothing where it can. */
export function compilerIsMissing(): string | undefined {
  return spawnSync('mcs', ['--version']).status === 0 ? undefined : 'there is no C# compiler (mcs)';
}

if (import.meta.main) {
  await runMain(() => {
    if (compilerIsMissing() !== undefined) {
      installSystemPackages('the C# compiler', { 'apt-get': compilerPackages });
    }
    const missing = compilerIsMissing();
    if (missing !== undefined)
      console.log(`The example of LINKING.md is not compiled: ${missing}.`);
  });
}
