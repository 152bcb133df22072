import type { Strings, Words } from '../../browser/words.ts';
import type { PublishedStep, StepOutcome, StepStatus } from '../../domain/checklist.ts';
import type { InlineSegment } from '../../domain/inline-text.ts';
import type { PathForm } from '../../domain/path-formats/index.ts';
import type { WindowsAddress } from '../../domain/windows-addresses.ts';

type Text = readonly InlineSegment[];

/** One click on the way of a step. */
export interface ShownClick {
  /** Its id on the page, where links lead to it. */
  readonly id?: string | undefined;
  readonly text: Text;
}

/** A line of the way: one click, or the stations of a menu. */
export type ShownClicks = { readonly path?: PathForm | undefined } & (
  ShownClick | { readonly stations: readonly ShownClick[] }
);

/** A line that opens a window of Windows. */
export interface ShownWindow {
  readonly window: WindowsAddress;
  /** Its own strings, which few lists need. */
  readonly strings: Strings<'window'>;
  /** How its address is pasted into the Run box. */
  readonly run: readonly ShownClick[];
  readonly byHand: readonly ShownClicks[];
}

export type ShownLine = ShownClicks | ShownWindow;

/** A way that the reader takes if they see what it says. */
export interface ShownChoice {
  /** Its id on the page. */
  readonly id: string;
  /** As those of a step. */
  readonly anchors: readonly string[];
  readonly text: Text;
  readonly way: readonly ShownLine[];
  readonly see?: Text | undefined;
  /** For a way that closes the page: how to come back to it. */
  readonly comeBack?: { readonly address: string; readonly words: Words<'comeBack'> } | undefined;
}

/** The way to what a product has blocked or removed. */
export interface ShownProof {
  readonly text: string;
  readonly way: readonly ShownLine[];
  readonly see: Text;
}

/** A step in one language, its texts already read into segments. */
export interface ShownStep extends PublishedStep {
  /** Ids on the page that lead to it besides its own: those of steps and headings that it replaced. */
  readonly anchors: readonly string[];
  /** How much of the path builder it shows, if it is the step in which readers find their folder. */
  readonly folder?: 'short' | 'whole' | undefined;
  readonly text: Text;
  readonly way: readonly ShownLine[];
  readonly choices: readonly ShownChoice[];
  /** How to see first, before anything is changed, whether it was this product. */
  readonly proof?: ShownProof | undefined;
  readonly see?: Text | undefined;
  readonly otherwise?: Text | undefined;
  /** Where to go on when the step did not work. */
  readonly branches?: readonly Text[] | undefined;
  /** Where on this page a picture shows the step. */
  readonly pictureHref?: string | undefined;
}

export type StepWords = Words<
  'checklist' | 'copy' | 'copyName' | 'folder' | 'forget' | 'path' | 'profile' | 'storage' | 'sync'
>;

/** What is said to a reader who comes back to a list about an antivirus, with its own strings. */
export interface ReturnedTo {
  /** The step that opens the antivirus, and those that are done in its windows. */
  readonly opens: string;
  readonly inside: readonly string[];
  readonly strings: Strings<'returned'>;
}

/** Every id on the page that leads to a step or into it; `place` is that of the step itself. */
export function placesOf(place: string, step: ShownStep): readonly string[] {
  const { choices } = step;
  const lines = [step, ...choices].flatMap(({ way }) => way);
  const clicks = lines
    .flatMap((line) => ('window' in line ? line.byHand : [line]))
    .flatMap((line) => ('stations' in line ? line.stations : [line]));
  return [
    place,
    ...[step, ...choices].flatMap(({ anchors }) => anchors),
    ...choices.map(({ id }) => id),
    ...clicks.flatMap(({ id }) => id ?? []),
  ];
}

/** What a step is drawn with. */
export interface StepProps {
  /** The step's own id on the page, which its link leads to. */
  readonly id: string;
  readonly step: ShownStep;
  readonly status: StepStatus;
  /** Counted from 1. Real text, so that it is spoken too: marks and help name steps by it. */
  readonly number: number;
  readonly current: boolean;
  readonly language: string;
  readonly helpHref: string;
  /** Where the reader's folder is filled in. */
  readonly builderHref: string;
  readonly words: StepWords;
  readonly onAnswer: (outcome: StepOutcome | undefined) => void;
}
