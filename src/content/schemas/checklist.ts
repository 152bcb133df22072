import { z } from 'astro/zod';
import { syncQuestion } from '../../domain/checklist.ts';
import { type WindowsAddress, windowsAddresses } from '../../domain/windows-addresses.ts';
import { bilingual, eachItsOwn, facts, kebabCase } from './fields.ts';

/** Where to go on from a step that did not work; the words are the interface strings `branch.<name>`. */
export const branchNames = [
  'other-menus',
  'managed',
  'file-missing',
  'stopped',
  'wrong-sage',
] as const;

const pictureFields = { message: 'Name a picture and one of its markers: { id: …, marker: … }.' };

const picture = z.strictObject(
  { id: z.string(pictureFields), marker: z.string(pictureFields) },
  pictureFields,
);

const path = z.enum(['folder', 'contents', 'directory', 'exe', 'explorer', 'run'], {
  message: 'A path is one of: folder, contents, directory, exe, explorer, run.',
});

const windowNames = Object.keys(windowsAddresses) as WindowsAddress[];

const window = z.enum(windowNames, { message: `A window is one of: ${windowNames.join(', ')}.` });

/** Ids of the page itself that have moved here, such as that of a heading which this has replaced. */
const anchors = z.array(kebabCase).min(1).optional();

/** One click on the way of a step. One that was a step of its own keeps its id: links lead to it. */
const click = z.strictObject({
  id: kebabCase.optional(),
  text: bilingual,
  picture: picture.optional(),
});

const clickFields = {
  ...click.partial().shape,
  stations: z.array(click).min(2, { message: 'A chain has two stations or more.' }).optional(),
  path: path.optional(),
};

const lineMessage = {
  message: 'A line has a text or stations; it may have an id, a path and a picture.',
};

/** One click, or the stations of a menu, "Menu › Settings › General". */
const clickLine = z.strictObject(clickFields, lineMessage).transform(readClicks);

/** A line of the way: clicks, or a window of Windows that opens by its address, with the clicks to it. */
const line = z
  .strictObject(
    { ...clickFields, window: window.optional(), byHand: z.array(clickLine).min(1).optional() },
    lineMessage,
  )
  .transform(({ window: opened, byHand, ...clicks }, context) => {
    if (!opened && !byHand) return readClicks(clicks, context);
    const isAlone = Object.values(clicks).every((field) => field === undefined);
    if (opened && byHand && isAlone) return { window: opened, byHand };
    const message = 'A line that opens a window names it and the clicks to it: byHand.';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

function readClicks(
  fields: z.infer<z.ZodObject<typeof clickFields>>,
  context: z.core.$RefinementCtx,
) {
  const { stations, text, id, picture: mark, path: form } = fields;
  if (stations && !text && !id && !mark) return { stations, path: form };
  if (text && !stations) return { id, text, picture: mark, path: form };
  const message = 'A line is one click with a text, or several: then each station has its own.';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

/** The clicks that lead to a result, a line each. */
const way = z.array(line).min(1).optional();

const choice = z.strictObject(
  { id: kebabCase, text: bilingual, anchors, way, see: bilingual.optional() },
  { message: 'A choice has an id and a text; it may have a way, see and anchors.' },
);

/** The step in which readers find the folder, or see the one that is known: its words are the site's. */
const folderStep = z.strictObject({
  id: kebabCase,
  kind: z.literal('folder'),
  anchors,
});

/**
 * The last step about an antivirus: whether the file has to be brought back before the connector is
 * started. Its words are the site's, besides the way to the file in the product's quarantine.
 */
const startStep = z.strictObject(
  { id: kebabCase, kind: z.literal('start'), restore: z.array(line).min(1), anchors },
  { message: 'A step that starts the connector has an id, kind: start and the way to restore.' },
);

/** The name of a box: a screen reader says it in one go, and a tap on it ticks. */
const boxName = bilingual.refine(
  (text) => Object.values(text).every((words) => !/\]\(|`/.test(words)),
  {
    message:
      'The text of a step names its box: put a link or `code` into its way, see or otherwise.',
  },
);

const resultStep = z.strictObject(
  {
    id: kebabCase,
    kind: z.undefined().optional(),
    text: boxName,
    anchors,
    /** Steps that this one has replaced: links to them lead here. */
    retired: z.array(kebabCase).min(1).optional(),
    way,
    /** Ways of which the reader takes the one for what they see. */
    choices: z.array(choice).min(2, { message: 'A question has two answers or more.' }).optional(),
    see: bilingual.optional(),
    otherwise: bilingual.optional(),
    branches: z
      .array(z.enum(branchNames, { message: `A branch is one of: ${branchNames.join(', ')}.` }))
      .optional(),
    picture: picture.optional(),
  },
  {
    message:
      'A step has an id and a text; it may have a way, choices, see, otherwise, branches, picture, anchors and retired, and nothing else.',
  },
);

const checklistStep = z.discriminatedUnion('kind', [folderStep, startStep, resultStep], {
  message: 'A step is of the kind folder or start, or of none.',
});

type Click = z.infer<typeof click>;
export type ChecklistLine = z.infer<typeof line>;
export type ChecklistStep = z.infer<typeof checklistStep>;

/** The answers in the step that starts the connector. */
export const startChoices = ['bring-back', 'restart-pc'] as const;

/** Every click of a step, in the order in which the page shows them. */
function clicksOf(step: ChecklistStep) {
  return clicksIn(linesOf(step));
}

function clicksIn(lines: readonly ChecklistLine[]): readonly Click[] {
  return lines.flatMap((one) => {
    if ('window' in one) return clicksIn(one.byHand);
    return 'stations' in one ? one.stations : [one];
  });
}

function linesOf(step: ChecklistStep): readonly ChecklistLine[] {
  if (step.kind === 'folder') return [];
  if (step.kind === 'start') return step.restore;
  return [step, ...(step.choices ?? [])].flatMap((part) => part.way ?? []);
}

/** Every id below a step that links lead to, without the list's own before it. */
export function idsOfStep(step: ChecklistStep): readonly string[] {
  const { choices = [], retired = [] } = step.kind === undefined ? step : {};
  return [
    step.id,
    ...retired,
    ...choices.map(({ id }) => id),
    ...(step.kind === 'start' ? startChoices : []),
    ...clicksOf(step).flatMap(({ id }) => id ?? []),
  ];
}

/** The ids of the page that a step and its choices have taken over. */
export function anchorsOfStep(step: ChecklistStep): readonly string[] {
  const { choices = [] } = step.kind === undefined ? step : {};
  return [step, ...choices].flatMap(({ anchors: taken = [] }) => taken);
}

/** The marks of pictures that a step points at. */
export function picturesOfStep(step: ChecklistStep): readonly z.infer<typeof picture>[] {
  const own = step.kind === undefined ? step.picture : undefined;
  return [own, ...clicksOf(step).map((one) => one.picture)].filter((mark) => mark !== undefined);
}

/** A checklist file, as CONTRIBUTING.md shows it. */
export const checklistSchema = z
  .strictObject({
    title: bilingual,
    source: z.strictObject({
      name: bilingual,
      /** None where no page of the maker's is known. */
      url: z.url({ message: 'Give the address of the maker’s page.' }).optional(),
      known: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, {
        message: 'Say since when the steps are known as year-month, such as 2026-11.',
      }),
    }),
    /** The name of the product, on the lists that are about one antivirus. */
    product: bilingual.optional(),
    /** The way to what the product has blocked or removed: there it shows whether it was this product. */
    history: way,
    /** Where no fact has the product's labels in other languages: its pages say so. */
    labels: z.literal('english').optional(),
    facts,
    steps: z
      .array(checklistStep)
      .min(1, { message: 'A checklist needs at least one step.' })
      .superRefine(
        eachItsOwn(
          'Two steps, or choices or clicks of theirs,',
          (steps) => steps.flatMap(idsOfStep),
          'ticks are stored and links lead by it, so each needs its own.',
        ),
      )
      .refine((steps) => steps.every(({ id }) => id !== syncQuestion.id), {
        message: `The id ${syncQuestion.id} belongs to the question at a list's end: give the step another one.`,
      }),
  })
  .refine(({ product, history }) => (product === undefined) === (history === undefined), {
    message: 'A list about one antivirus has its product and the way to its history.',
  });
