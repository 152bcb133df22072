/** What a reader typed as the connector's license key. */
export type LicenseKeyReading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'key'; readonly key: string }
  /** Not a GUID: something is missing, or it is another text. */
  | { readonly kind: 'not-a-key' };

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads a license key: a GUID of 36 characters (fact H7), whatever white space, braces or quotes
 * came along with the copy. Whether it is the right one nobody can tell here: the Connector Id has
 * the same shape (fact H33).
 */
export function readLicenseKey(text: string): LicenseKeyReading {
  const key = text.replace(/[\s\p{Cf}{}"'«»“”]/gu, '');
  if (key === '') return { kind: 'nothing' };
  return guid.test(key) ? { kind: 'key', key } : { kind: 'not-a-key' };
}
