import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

/** Linux ends such a program with its parent even when that was killed and could tidy nothing up. */
const bindings = ['/usr/bin/setpriv', '--pdeathsig', 'TERM', '--'] as const;
const canBind = spawnSync(bindings[0], [...bindings.slice(1), 'true']).status === 0;

/** The command that runs a program so that it ends with this process, where the system can do that. */
export function boundCommand(
  program: string,
  args: readonly string[] = [],
): readonly [string, ...string[]] {
  return canBind ? [...bindings, program, ...args] : [program, ...args];
}

export function spawnBound(
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const [command, ...rest] = boundCommand(program, args);
  return spawn(command, rest, options);
}

/** Ends a program and waits until it is gone; one that does not go within five seconds is killed. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(kill);
}

/** Waits up to 30 seconds until a server answers; throws a sentence when it ended or stays silent. */
export async function answers(address: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300 && server.exitCode === null; attempt += 1) {
    const ok = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Nothing answers at ${address}.`);
}
