import { isSameName } from './component-rules.ts';

/**
 * The components of a path with the names that Windows uses today for what stands below a profile at `index`:
 * `Local Settings` and `Application Data` are junctions (see fact A46), `App Data` is how people write AppData.
 */
export function withTodaysNames(parts: readonly string[], index: number): readonly string[] {
  const [first = '', second = '', third = '', ...rest] = parts.slice(index + 1);
  const profile = parts.slice(0, index + 1);
  const below = [second, third, ...rest].filter((part) => part !== '');
  if (isSameName(first, 'App Data')) return [...profile, 'AppData', ...below];
  if (isSameName(first, 'Application Data')) return [...profile, 'AppData', 'Roaming', ...below];
  if (isSameName(first, 'Local Settings')) {
    const isData = isSameName(second, 'Application Data');
    return [...profile, 'AppData', 'Local', ...(isData ? below.slice(1) : below)];
  }
  const isLocal = isSameName(first, 'AppData') && isSameName(second, 'Local');
  return isLocal && isSameName(third, 'Application Data')
    ? [...profile, first, second, ...rest]
    : parts;
}

/** Whether a path is in the Windows that an upgrade has set aside. */
export function isOldWindows(parts: readonly string[]): boolean {
  return /^(?:windows\.old|\$windows\.~)/i.test(parts[0] ?? '');
}
