import type { AstroConfig } from 'astro';

/** The path under which the site is served, with a slash at both ends, however it was configured. */
export function basePath({ base }: Pick<AstroConfig, 'base'>): string {
  return base.replace(/\/?$/, '/');
}
