import type { Words } from '../../browser/words.ts';
import type { PublishedStep, StepOutcome, StepStatus } from '../../domain/checklist.ts';
import type { InlineSegment } from '../../domain/inline-text.ts';
import type { PathForm } from '../../domain/path-formats/index.ts';

/** A step in one language, its texts already read into segments. */
export interface ShownStep extends PublishedStep {
  readonly text: readonly InlineSegment[];
  readonly see?: readonly InlineSegment[] | undefined;
  readonly otherwise?: readonly InlineSegment[] | undefined;
  /** Where to go on when the step did not work. */
  readonly branches?: readonly (readonly InlineSegment[])[] | undefined;
  readonly path?: PathForm | undefined;
  /** Where on this page a picture shows the step. */
  readonly pictureHref?: string | undefined;
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
  readonly helpHref: string;
  readonly builderHref: string;
  readonly words: Words<'checklist' | 'copy' | 'profile'>;
  readonly onAnswer: (outcome: StepOutcome | undefined) => void;
}
