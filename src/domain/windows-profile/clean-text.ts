import { rewriteAddress } from './address-forms.ts';
import { trimText } from './characters.ts';
import { findStarts } from './path-candidates.ts';
import { unquote } from './quotes.ts';
import { removalCorrections } from './removed-characters.ts';
import type { Correction, RemovalCorrection } from './types.ts';

/** A pasted text without what surrounds it. */
export interface CleanText<Told> {
  readonly text: string;
  readonly corrections: readonly Told[];
}

// More pairs than anybody puts around a path; a megabyte of quotes must not be peeled one by one.
const MOST_QUOTES = 4;

/**
 * Trims a text at both ends. Spaces and line breaks go silently; invisible marks, no-break spaces
 * and quotes are reported as corrections.
 */
export function cleanEnds(
  pasted: string,
): CleanText<RemovalCorrection | { readonly code: 'quotes-removed' }> {
  let { text, removed } = trimText(pasted);
  let isQuoted = false;
  for (let pair = 0; pair < MOST_QUOTES; pair += 1) {
    const content = withoutQuotes(text);
    if (content === undefined) break;
    const inner = trimText(content);
    text = inner.text;
    removed = [...removed, ...inner.removed];
    isQuoted = true;
  }
  const quotes = isQuoted ? [{ code: 'quotes-removed' } as const] : [];
  return { text, corrections: [...removalCorrections(removed), ...quotes] };
}

/** Like {@link cleanEnds}; a path that is written in another way as a whole is rewritten. */
export function cleanText(pasted: string): CleanText<Correction> {
  const clean = cleanEnds(pasted);
  const rewritten = rewriteAddress(clean.text);
  if (!rewritten) return clean;
  const correction = { code: 'address-rewritten', from: rewritten.form } as const;
  return { text: rewritten.text, corrections: [...clean.corrections, correction] };
}

function withoutQuotes(text: string): string | undefined {
  const content = unquote(text);
  // Two quoted paths are not one quoted text.
  if (content !== undefined && findStarts(content).length < 2) return content;
  return content === undefined ? withoutStrayQuote(text) : undefined;
}

/** Without a single `"` at one end, which no name can have. */
function withoutStrayQuote(text: string): string | undefined {
  if (text.indexOf('"') !== text.lastIndexOf('"')) return undefined;
  if (text.startsWith('"')) return text.slice(1);
  return text.endsWith('"') ? text.slice(0, -1) : undefined;
}
