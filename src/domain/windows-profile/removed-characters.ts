import { codePointLabels, isStrippable, unusualSpacesIn } from './characters.ts';
import type { RemovalCorrection } from './types.ts';

/** Tells which characters were dropped: invisible ones and unusual spaces apart, each named once. */
export function removalCorrections(removed: readonly string[]): readonly RemovalCorrection[] {
  const strippable = removed.filter(isStrippable);
  const spaces = strippable.filter((character) => unusualSpacesIn(character).length > 0);
  const invisible = strippable.filter((character) => unusualSpacesIn(character).length === 0);
  return [
    ...(invisible.length > 0
      ? [{ code: 'invisible-removed', characters: codePointLabels(invisible) } as const]
      : []),
    ...(spaces.length > 0
      ? [{ code: 'no-break-space-removed', characters: codePointLabels(spaces) } as const]
      : []),
  ];
}

/** Tells each correction once; the characters of the same one are put together. */
export function mergeCorrections<
  Told extends { readonly code: string; readonly characters?: readonly string[] },
>(corrections: readonly Told[]): readonly Told[] {
  const merged = new Map<string, Told>();
  for (const correction of corrections) {
    const known = merged.get(correction.code);
    const characters = [...(known?.characters ?? []), ...(correction.characters ?? [])];
    const both =
      known && characters.length > 0 ? { ...known, characters: [...new Set(characters)] } : known;
    merged.set(correction.code, both ?? correction);
  }
  return [...merged.values()];
}
