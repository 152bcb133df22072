import { z } from 'astro/zod';
import { bilingual, facts, kebabCase } from './fields.ts';

/** What a customer says, what first-line support checks then, and the link that it sends. */
const row = z.strictObject(
  {
    says: bilingual,
    /** May have inline markup (CONTRIBUTING.md). */
    check: bilingual,
    /** An id of src/content/links. */
    send: kebabCase,
    /** A place on the page of that link. */
    at: kebabCase.optional(),
  },
  {
    message:
      'A row has what the customer says, what to check and which link to send; "at" may name a place.',
  },
);

/** The table for first-line support; more rows than these are not found on the telephone. */
export const firstLineSchema = z.strictObject({ facts, rows: z.array(row).min(10).max(16) });
