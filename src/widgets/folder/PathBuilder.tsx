import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../../browser/dom/announcer.ts';
import {
  forgetLocation,
  offeredLocation,
  shownLocation,
} from '../../browser/storage/folder-store.ts';
import type { Words } from '../../browser/words.ts';
import { formatMessage } from '../../domain/messages.ts';
import { formatPath } from '../../domain/path-formats/index.ts';
import {
  type ConnectorLocation,
  type ProfileReading,
  readProfile,
} from '../../domain/windows-profile/index.ts';
import type { Note } from '../parts/Notes.tsx';
import { NotKept } from '../parts/NotKept.tsx';
import { PasteField } from '../parts/PasteField.tsx';
import { useResting } from '../parts/use-resting.ts';
import { useSettledNotes } from '../parts/use-settled-notes.ts';
import { useStore } from '../parts/use-store.ts';
import { Forget } from './Forget.tsx';
import { PathResults } from './PathResults.tsx';
import { notesOf } from './sentences.ts';
import { locationOf, useDraft } from './use-draft.ts';

interface Props {
  readonly language: string;
  readonly words: Words<'copy' | 'forget' | 'path' | 'profile' | 'storage'>;
}

/**
 * Turns whatever the reader knows about their Windows folder into the exact path, shown as they
 * type. Once they paste, rest or leave the field, a valid text fills every path of the site and an empty
 * one forgets the folder; a text with a problem leaves what was known before it.
 */
export function PathBuilder({ language, words }: Props) {
  const strings = words.path;
  const field = useRef<HTMLTextAreaElement>(null);
  const location = useStore(shownLocation, undefined);
  const [text, setText] = useState('');
  const [edited, setEdited] = useState(false);
  /** Whether the text came at once: there is no typing to wait for. */
  const [pasted, setPasted] = useState(false);
  const draft = useDraft();

  const reading: ProfileReading | undefined = text === '' ? undefined : readProfile(text);
  const notes = reading ? notesOf(reading, strings, choose) : [];
  const problem = notes.find(({ tone }) => tone === 'problem');

  const found = reading && locationOf(reading);
  // It came with a link and the reader has not said yet that it is theirs.
  const fromLink = location !== undefined && location === offeredLocation();

  const resting = useResting(text, edited, () => {
    draft.settle();
    if (problem) announce(problem.sentence);
    else if (found) {
      const path = formatMessage(strings.announce, { path: folderOf(found) });
      announce([path, ...notes.map(({ sentence }) => sentence)].join(' '));
    }
  });

  useEffect(() => {
    // The folder came from elsewhere: storage, a link, another tab. The reader's typing is not touched.
    if (field.current === document.activeElement || (edited && problem)) return;
    const shown = folderOf(location);
    if (shown === folderOf(found)) return;
    setText(shown);
    setEdited(false);
  }, [location, draft.edits]);

  function change(next: string, whole: boolean): void {
    setText(next);
    setEdited(true);
    setPasted(whole);
    draft.edit(next);
    if (whole) draft.settle();
  }

  function choose(chosen: ConnectorLocation): void {
    change(folderOf(chosen), true);
    field.current?.focus();
  }

  const linkNote: Note = {
    tone: 'warning',
    code: 'from-link',
    sentence: strings['warning.from-link'],
  };
  // What the reader did not type is shown without remarks.
  const settledNotes = useSettledNotes(edited ? notes : [], resting || pasted);
  const shownNotes = fromLink && !edited ? [linkNote] : settledNotes;
  return (
    <section
      class="widget path-builder needs-script"
      data-widget="path-builder"
      data-markdown="skip"
      aria-labelledby="path-builder-title"
    >
      <h3 class="widget-title" id="path-builder-title">
        {strings.title}
      </h3>
      <PasteField
        id="path-builder"
        name="profile"
        label={strings.label}
        hint={`${strings.hint} ${strings.privacy}`}
        text={text}
        notes={shownNotes}
        field={field}
        onText={change}
        onLeave={draft.leave}
      />
      <PathResults location={edited ? found : location} words={words} />
      <NotKept stored={location === undefined || draft.stored} words={words} />
      <Forget
        language={language}
        words={words}
        onForget={() => {
          draft.cancel();
          forgetLocation();
          setText('');
          setEdited(false);
        }}
      />
    </section>
  );
}

/** The full path, which reads back the same; nothing where no folder is known. */
function folderOf(location: ConnectorLocation | undefined): string {
  const folder = formatPath(location, 'folder');
  return folder.ok ? folder.text : '';
}
