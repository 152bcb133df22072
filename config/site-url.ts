/** The origin in canonical addresses and in the sitemap. */
export const siteUrl = process.env.SITE_URL ?? 'https://docs.codat.io';
