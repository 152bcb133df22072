/**
 * What an address carries behind its `#` (docs/contracts.md, "Fragments"). It is untrusted: whoever
 * made the link chose it.
 */
export interface Fragment {
  /** An id on the page. */
  readonly at?: string | undefined;
  /** The name of a profile folder, decoded but not yet checked. */
  readonly folder?: string | undefined;
  /** A picture's id. */
  readonly picture?: string | undefined;
  /** The number of a mark in that picture. */
  readonly marker?: string | undefined;
  /** A search. */
  readonly q?: string | undefined;
  /** Answers of the symptom finder. */
  readonly seen?: string | undefined;
}

const keys = ['at', 'folder', 'picture', 'marker', 'q', 'seen'] as const;

/** In characters. No link of this site or of an app is longer; a longer fragment is ignored. */
const longest = 2000;

/**
 * Reads a fragment, with or without its `#`: a plain id, or `key=value` pairs joined by `&`. The
 * first of several equal keys counts; unknown keys, empty values and values that are not valid
 * percent-encoding are left out. A `+` is a plus: apps escape a space as `%20`. Nothing throws.
 */
export function parseFragment(hash: string): Fragment {
  const text = hash.replace(/^#/, '');
  if (text === '' || text.length > longest) return {};
  if (!text.includes('=')) return withValue({}, 'at', decode(text));

  return text.split('&').reduce<Fragment>((fragment, pair) => {
    const [name = '', ...rest] = pair.split('=');
    const key = keys.find((known) => known === name);
    return key && fragment[key] === undefined
      ? withValue(fragment, key, decode(rest.join('=')))
      : fragment;
  }, {});
}

/**
 * Writes a fragment with its `#`, so that {@link parseFragment} reads it back: a plain id where it
 * holds nothing else, nothing at all where it is empty. A lone surrogate, which cannot be encoded,
 * becomes U+FFFD. Nothing throws.
 */
export function writeFragment(fragment: Fragment): string {
  const pairs = keys.flatMap((key) => {
    const value = fragment[key];
    return value ? [`${key}=${encodeURIComponent(value.toWellFormed())}`] : [];
  });
  const [only = ''] = pairs;
  if (pairs.length === 1 && fragment.at) return only.replace('at=', '#');
  return pairs.length === 0 ? '' : `#${pairs.join('&')}`;
}

function withValue(
  fragment: Fragment,
  key: (typeof keys)[number],
  value: string | undefined,
): Fragment {
  return value ? { ...fragment, [key]: value } : fragment;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
