import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { linksFileSchema } from '../content/schemas/link.ts';
import { withBase } from '../domain/address.ts';

/** What `/links.json` looks like, in the words of JSON Schema. */
export const GET: APIRoute = ({ site }) => {
  const address = withBase('/links.schema.json', import.meta.env.BASE_URL);
  const schema = {
    $id: new URL(address, site).href,
    title: 'Links into the Sage 50 connector help',
    ...z.toJSONSchema(linksFileSchema, { io: 'input' }),
  };
  return new Response(`${JSON.stringify(schema, null, 2)}\n`);
};
