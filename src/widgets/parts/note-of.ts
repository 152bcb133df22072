import { formatMessage } from '../../domain/messages.ts';
import type { Note } from './Notes.tsx';

/**
 * The remark that a code of the rules stands for. The code's data are the values of its sentence: texts
 * and numbers as they are, lists of texts joined, everything else left out.
 */
export function noteOf<Tone extends Note['tone'], Code extends string>(
  tone: Tone,
  data: { readonly code: Code },
  strings: Readonly<Record<`${Tone}.${NoInfer<Code>}`, string>>,
): Note {
  const values = Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string' || typeof value === 'number') return [[name, value] as const];
    return Array.isArray(value) ? [[name, value.join(' ')] as const] : [];
  });
  const sentence = formatMessage(strings[`${tone}.${data.code}`], Object.fromEntries(values));
  return { tone, code: data.code, sentence };
}
