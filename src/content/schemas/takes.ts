import { z } from 'astro/zod';

/** The passwords that a page may ask for; the words are the interface strings `takes.password.<name>`. */
const passwords = ['none', 'maybe-administrator', 'sage', 'sophos-home'] as const;

/** What else readers want to know before they begin; the words are `takes.effect.<name>`. */
const effects = ['sage-untouched', 'syncs-stop', 'sync-follows'] as const;

const oneOf = (field: string, names: readonly string[]) => ({
  message: `${field} is one of: ${names.join(', ')}.`,
});

/** What a page asks of its readers, said before its first act. */
export const takes = z.strictObject(
  {
    // Nobody knows it more exactly.
    minutes: z.int().positive().multipleOf(5, { message: 'Give the minutes in fives: 5, 10, 15.' }),
    password: z.enum(passwords, oneOf('password', passwords)),
    effect: z.enum(effects, oneOf('effect', effects)),
  },
  {
    message: 'Write what the page takes: { minutes: 10, password: none, effect: sage-untouched }.',
  },
);

export type Takes = z.infer<typeof takes>;
