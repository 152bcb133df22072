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
import { useLocation } from '../use-location.ts';
import { PathNotes } from './PathNotes.tsx';
import { PathResults } from './PathResults.tsx';
import { type PathStrings, problemSentence } from './sentences.ts';
import './path-builder.css';

/** How long the reader rests before a problem is shown and a change is spoken, in milliseconds. */
const pause = 700;

interface Props {
  readonly strings: PathStrings;
  readonly copyStrings: CopyStrings;
  readonly placeholder: string;
}

/**
 * Turns whatever the reader knows about their Windows folder into the exact path. The field is the
 * one truth: a valid text fills every path of the site at once, an empty field forgets the folder,
 * and a text with a problem changes nothing that was known.
 */
export function PathBuilder({ strings, copyStrings, placeholder }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const location = useLocation();
  const [text, setText] = useState('');
  const [edited, setEdited] = useState(false);
  const [rested, setRested] = useState(true);
  const [stored, setStored] = useState(true);

  useEffect(() => {
    // What was typed before this script arrived is kept; else the field shows what is remembered.
    const typed = field.current?.value ?? '';
    if (typed !== '') change(typed);
    else setText(shownLocation(currentLocation()));
  }, []);

  const reading: ProfileReading | undefined = text === '' ? undefined : readProfile(text);
  const problem = reading?.kind === 'problem' ? reading.problem : undefined;

  useEffect(() => {
    if (!edited) return undefined;
    setRested(false);
    const timer = window.setTimeout(() => {
      setRested(true);
      if (problem) announce(problemSentence(problem, strings));
      else if (reading) announce(formatMessage(strings.announce, { path: folderOf(location) }));
    }, pause);
    return () => {
      window.clearTimeout(timer);
    };
  }, [text]);

  function change(next: string): void {
    setText(next);
    setEdited(true);
    const found = next === '' ? undefined : locationOf(readProfile(next));
    if (found) setStored(keepLocation(found));
    else if (next.trim() === '') forgetLocation();
  }

  function choose(chosen: ConnectorLocation): void {
    change(shownLocation(chosen));
    field.current?.focus();
  }

  function forget(): void {
    change('');
    announce(strings.forgotten);
    field.current?.focus();
  }

  const shownProblem = rested ? problem : undefined;
  return (
    <section
      class="widget path-builder"
      data-widget="path-builder"
      aria-labelledby="path-builder-title"
    >
      <p class="widget-title" id="path-builder-title">
        <b>{strings.title}</b>
      </p>
      <div class="field">
        <label for="path-builder-field">{strings.label}</label>
        <textarea
          id="path-builder-field"
          ref={field}
          name="profile"
          rows={1}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="path-builder-hint path-builder-notes"
          aria-invalid={shownProblem !== undefined}
          value={text}
          onInput={(event) => {
            change(event.currentTarget.value);
          }}
        />
        <p class="hint" id="path-builder-hint">
          {strings.hint} {strings.privacy}
        </p>
      </div>
      <div id="path-builder-notes">
        <PathNotes
          reading={reading}
          problem={shownProblem}
          edited={edited}
          strings={strings}
          onChoose={choose}
        />
      </div>
      <PathResults
        location={problem ? undefined : location}
        strings={strings}
        copyStrings={copyStrings}
        placeholder={placeholder}
      />
      {location && !problem && (
        <div class="after">
          <button type="button" class="button button-quiet" data-action="forget" onClick={forget}>
            {strings.forget}
          </button>
          {!stored && <p class="hint">{strings.notStored}</p>}
        </div>
      )}
    </section>
  );
}

function locationOf(reading: ProfileReading): ConnectorLocation | undefined {
  if (reading.kind === 'profile') return reading.profile;
  return reading.kind === 'true-folder' ? reading.folder : undefined;
}

function folderOf(location: ConnectorLocation | undefined): string {
  const folder = formatPath(location, 'folder');
  return folder.ok ? folder.text : '';
}

/** How the field shows a folder that it did not get from typing: as the full path, which reads back the same. */
function shownLocation(location: ConnectorLocation | undefined): string {
  return folderOf(location);
}
