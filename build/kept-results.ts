import { discardOld } from '../src/site/kept.ts';

/** Discards what earlier builds kept and is no longer asked for. */
export async function keptResults(): Promise<string> {
  return `${await discardOld(performance.timeOrigin)} old ones discarded`;
}
