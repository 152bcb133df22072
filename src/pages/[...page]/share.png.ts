import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { languageOfPath } from '../../domain/languages.ts';
import { siteTitle } from '../../site/settings.ts';
import { pageOfEntry } from '../../site/addresses.ts';
import { allLinks, linkHref, linkOfPage } from '../../site/links.ts';
import { shareImage } from '../../site/share-image.ts';

/** The image that previews of a page show, beside the page. */
export const getStaticPaths = (async () => {
  const links = await allLinks();
  const docs = await getCollection('docs', ({ data }) => !data.draft);
  return docs.map(({ id, data: { title, symptom } }) => ({
    params: { page: id },
    props: {
      site: siteTitle[languageOfPath(id)],
      title,
      symptom,
      number: linkOfPage(links, pageOfEntry(id) ?? 'index').number,
    },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { number, ...text },
  site,
}) => {
  const short = new URL(linkHref(number), site);
  const address = short.host + short.pathname.replace(/\/$/, '');
  return new Response(await shareImage({ ...text, address }), {
    headers: { 'Content-Type': 'image/png' },
  });
};
