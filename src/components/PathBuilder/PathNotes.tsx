import { formatMessage } from '../../domain/messages.ts';
import { formatPath } from '../../domain/path-formats/index.ts';
import type {
  ConnectorLocation,
  Problem,
  ProfileReading,
  WindowsProfile,
} from '../../domain/windows-profile/index.ts';
import { Icon } from '../Icon.tsx';
import {
  correctionSentence,
  type PathStrings,
  problemSentence,
  warningSentence,
} from './sentences.ts';

interface Props {
  readonly reading: ProfileReading | undefined;
  /** The problem to show, once the reader rests. */
  readonly problem: Problem | undefined;
  /** Whether the text comes from the reader: what is remembered is shown without remarks. */
  readonly edited: boolean;
  readonly strings: PathStrings;
  readonly onChoose: (location: ConnectorLocation) => void;
}

/** What is wrong, what to mind and what was corrected in the pasted text. */
export function PathNotes({ reading, problem, edited, strings, onChoose }: Props) {
  if (problem) {
    return (
      <div class="note problem" data-problem={problem.code}>
        <Icon name="warning" />
        <div>
          <p>{problemSentence(problem, strings)}</p>
          {'alternatives' in problem && (
            <Alternatives of={problem.alternatives} strings={strings} onChoose={onChoose} />
          )}
        </div>
      </div>
    );
  }
  if (!reading || reading.kind === 'problem' || !edited) return null;
  return (
    <>
      {reading.warnings.map((warning) => (
        <div key={warning.code} class="note warning" data-warning={warning.code}>
          <Icon name="info" />
          <div>
            <p>{warningSentence(warning, strings)}</p>
            {'alternatives' in warning && (
              <Alternatives of={warning.alternatives} strings={strings} onChoose={onChoose} />
            )}
          </div>
        </div>
      ))}
      {reading.corrections.map((correction) => (
        <p key={correction.code} class="hint" data-correction={correction.code}>
          {correctionSentence(correction, strings)}
        </p>
      ))}
    </>
  );
}

interface AlternativesProps {
  readonly of: readonly WindowsProfile[];
  readonly strings: PathStrings;
  readonly onChoose: (location: ConnectorLocation) => void;
}

function Alternatives({ of, strings, onChoose }: AlternativesProps) {
  return (
    <p class="alternatives">
      {of.map((profile) => {
        const folder = formatPath(profile, 'folder');
        if (!folder.ok) return null;
        return (
          <button
            key={folder.text}
            type="button"
            class="button path"
            onClick={() => {
              onChoose(profile);
            }}
          >
            {formatMessage(strings.use, { path: folder.text })}
          </button>
        );
      })}
    </p>
  );
}
