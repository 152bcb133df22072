/** Stands for the hashes of the built pages' inline scripts, or styles; the build puts them in. */
export const inlineHashes = '<hashes of inline elements>';

/**
 * What pages may load and do. Everything comes from the site itself; nothing inline runs or styles
 * unless the build has seen it.
 */
export const contentSecurityPolicy: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  // Pagefind's search runs as WebAssembly.
  'script-src': ["'self'", "'wasm-unsafe-eval'", inlineHashes],
  'style-src-elem': ["'self'", inlineHashes],
  // Marks stand over pictures, and pictures are zoomed, by style attributes with numbers in them.
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

/** The other headers of every response. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-read=(), clipboard-write=(self)',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Without includeSubDomains: the domain has other owners.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};
