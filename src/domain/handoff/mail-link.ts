/**
 * The longest `mailto:` address that mail programs take: Windows hands a program at most 2,048
 * characters of an address.
 */
const longest = 2000;

/**
 * A link that starts a mail with this subject and text, or `undefined` where it would be too long for a
 * mail program: then the text has to be copied. `to` is a plain address, or empty: the reader knows it.
 * Lines end as RFC 6068 wants; a lone surrogate, which cannot be encoded, becomes U+FFFD. Nothing throws.
 */
export function mailLink(subject: string, text: string, to = ''): string | undefined {
  const encoded = (part: string) => encodeURIComponent(part.toWellFormed());
  const body = encoded(text.replaceAll('\n', '\r\n'));
  const link = `mailto:${to}?subject=${encoded(subject)}&body=${body}`;
  return link.length > longest ? undefined : link;
}
