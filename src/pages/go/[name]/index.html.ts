import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { goPage } from '../../../site/go-page.ts';
import { allLinks } from '../../../site/links.ts';

/** One page for every id and one for every number of the link contract. */
export const getStaticPaths = (async () => {
  const links = await allLinks();
  return links.flatMap((link) =>
    [link.id, String(link.number)].map((name) => ({ params: { name }, props: { link } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(goPage(props.link), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
