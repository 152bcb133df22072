import { doNotTranslate } from './do-not-translate.ts';
import type { InlineSegment } from '../../domain/inline-text.ts';
import { PATH_FORMS } from '../../domain/path-formats/index.ts';
import type { Words } from '../../browser/words.ts';
import { ProfilePath } from './ProfilePath.tsx';

interface Props {
  readonly segments: readonly InlineSegment[];
  readonly words: Words<'profile'>;
}

/** A line of text with inline markup: labels, code, the reader's paths and links to pages below the hub. */
export function InlineText({ segments, words }: Props) {
  return (
    <>
      {segments.map((segment, index) => (
        <Segment key={index} segment={segment} words={words} />
      ))}
    </>
  );
}

interface SegmentProps {
  readonly segment: InlineSegment;
  readonly words: Words<'profile'>;
}

function Segment({ segment, words }: SegmentProps) {
  switch (segment.kind) {
    case 'label':
      return (
        <b class="label" lang={segment.english ? 'en' : undefined} {...doNotTranslate}>
          {segment.text}
        </b>
      );
    case 'code':
      return (
        <code class="path" {...doNotTranslate}>
          {segment.text}
        </code>
      );
    case 'path': {
      const form = PATH_FORMS.find((candidate) => candidate === segment.form);
      return form ? <ProfilePath form={form} words={words} /> : null;
    }
    case 'link': {
      const [page = '', anchor] = segment.target.split('#');
      // Relative: the same in both languages and under any base path.
      return <a href={`../${page}/${anchor ? `#${anchor}` : ''}`}>{segment.text}</a>;
    }
    case 'text':
      return <>{segment.text}</>;
  }
}
