import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { languageOfPath } from '../../domain/languages.ts';
import { siteTitle } from '../../site/settings.ts';
import { pageOfEntry } from '../../site/addresses.ts';
import { shortAddressOfPage } from '../../site/links.ts';
import { shareImage } from '../../site/share-image.ts';

/** The image that previews of a page show, beside the page. */
export const getStaticPaths = (async () => {
  const docs = await getCollection('docs', ({ data }) => !data.draft);
  return docs.map(({ id, data: { title, symptom } }) => ({
    params: { page: id },
    props: { site: siteTitle[languageOfPath(id)], title, symptom, page: pageOfEntry(id) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { page, ...text },
  site,
}) => {
  const address = await shortAddressOfPage(page, site);
  return new Response(await shareImage({ ...text, address }), {
    headers: { 'Content-Type': 'image/png' },
  });
};
