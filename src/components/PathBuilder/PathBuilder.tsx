import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../../browser/announcer.ts';
import { currentLocation, forgetLocation, keepLocation } from '../../browser/profile-store.ts';
import { formatMessage } from '../../domain/messages.ts';
import { formatPath } from '../../domain/path-formats/index.ts';
import {
  type ConnectorLocation,
  type ProfileReading,
  readProfile,
} from '../../domain/windows-profile/index.ts';
import type { CopyStrings } from '../CopyButton/CopyButton.tsx';
import type { Note } from '../Notes/Notes.tsx';
import { PasteField } from '../PasteField/PasteField.tsx';
import { useLocation } from '../use-location.ts';
import { useResting } from '../use-resting.ts';
import { Forget, type ForgetStrings } from './Forget.tsx';
import { PathResults } from './PathResults.tsx';
import { notesOf, type PathStrings } from './sentences.ts';
import './path-builder.css';

interface Props {
  readonly language: string;
  readonly strings: PathStrings;
  readonly forgetStrings: ForgetStrings;
  readonly copyStrings: CopyStrings;
  readonly placeholder: string;
}

/**
 * Turns whatever the reader knows about their Windows folder into the exact path. The field is the
 * one truth: a valid text fills every path of the site at once, an empty field forgets the folder,
 * and a text with a problem changes nothing that was known.
 */
export function PathBuilder(props: Props) {
  const { language, strings, forgetStrings, copyStrings, placeholder } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const { location, fromLink } = useLocation();
  const [text, setText] = useState('');
  const [edited, setEdited] = useState(false);
  const [stored, setStored] = useState(true);

  useEffect(() => {
    // What was typed before this script arrived is kept.
    const typed = field.current?.value ?? '';
    if (typed !== '') change(typed);
  }, []);

  const reading: ProfileReading | undefined = text === '' ? undefined : readProfile(text);
  const notes = reading ? notesOf(reading, strings, choose) : [];
  const problem = notes.find(({ tone }) => tone === 'problem');

  const resting = useResting(text, edited, () => {
    if (problem) announce(problem.sentence);
    else if (reading) {
      announce(formatMessage(strings.announce, { path: folderOf(currentLocation()) }));
    }
  });

  useEffect(() => {
    // The folder came from elsewhere: storage, a link, another tab. The reader's typing is not touched.
    if (field.current === document.activeElement) return;
    const shown = folderOf(location);
    if (shown === folderOf(reading && locationOf(reading))) return;
    setText(shown);
    setEdited(false);
  }, [location]);

  function change(next: string): void {
    setText(next);
    setEdited(true);
    const found = next === '' ? undefined : locationOf(readProfile(next));
    if (found) setStored(keepLocation(found));
    else if (next.trim() === '') forgetLocation();
  }

  function choose(chosen: ConnectorLocation): void {
    change(folderOf(chosen));
    field.current?.focus();
  }

  const linkNote: Note = {
    tone: 'warning',
    code: 'from-link',
    sentence: strings['warning.from-link'],
  };
  // A folder that the reader did not type is shown without remarks, a problem only once they rest.
  const shownNotes =
    fromLink && !problem ? [linkNote] : edited && (resting || !problem) ? notes : [];
  return (
    <section
      class="widget path-builder needs-script"
      data-widget="path-builder"
      aria-labelledby="path-builder-title"
    >
      <p class="widget-title" id="path-builder-title">
        <b>{strings.title}</b>
      </p>
      <PasteField
        id="path-builder"
        name="profile"
        label={strings.label}
        hint={`${strings.hint} ${strings.privacy}`}
        text={text}
        notes={shownNotes}
        field={field}
        onText={change}
      />
      <PathResults
        location={problem ? undefined : location}
        strings={strings}
        copyStrings={copyStrings}
        placeholder={placeholder}
      />
      {location && !stored && <p class="hint">{strings.notStored}</p>}
      <Forget
        language={language}
        strings={forgetStrings}
        onForget={() => {
          forgetLocation();
          setText('');
          setEdited(false);
        }}
      />
    </section>
  );
}

function locationOf(reading: ProfileReading): ConnectorLocation | undefined {
  if (reading.kind === 'profile') return reading.profile;
  return reading.kind === 'true-folder' ? reading.folder : undefined;
}

/** The full path, which reads back the same; nothing where no folder is known. */
function folderOf(location: ConnectorLocation | undefined): string {
  const folder = formatPath(location, 'folder');
  return folder.ok ? folder.text : '';
}
