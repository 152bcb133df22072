import type { PublishedStep } from '../../domain/checklist.ts';
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
