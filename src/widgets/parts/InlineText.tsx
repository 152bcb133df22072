import { doNotTranslate } from './do-not-translate.ts';
import type { InlineSegment } from '../../domain/inline-text.ts';
import { PATH_FORMS } from '../../domain/path-formats/index.ts';
import type { ConnectorLocation } from '../../domain/windows-profile/index.ts';
import { ProfilePath } from './ProfilePath.tsx';

interface Props {
  readonly segments: readonly InlineSegment[];
  readonly placeholder: string;
  readonly location?: ConnectorLocation | undefined;
}

/** A line of text with inline markup: labels, code, the reader's paths and links to pages below the hub. */
export function InlineText({ segments, placeholder, location }: Props) {
  return (
    <>
      {segments.map((segment, index) => (
        <Segment key={index} segment={segment} placeholder={placeholder} location={location} />
      ))}
    </>
  );
}

function Segment({
  segment,
  ...path
}: Omit<Props, 'segments'> & { readonly segment: InlineSegment }) {
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
      return form ? <ProfilePath form={form} {...path} /> : null;
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
