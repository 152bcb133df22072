import { useLayoutEffect, useState } from 'preact/hooks';
import {
  forgetLocation,
  offeredLocation,
  shownLocation,
} from '../../browser/storage/folder-store.ts';
import type { Words } from '../../browser/words.ts';
import { formatMessage } from '../../domain/messages.ts';
import { readProfile } from '../../domain/windows-profile/index.ts';
import { noteOf } from '../parts/note-of.ts';
import { NotKept } from '../parts/NotKept.tsx';
import { PastePanel } from '../parts/PastePanel.tsx';
import { useStore } from '../parts/use-store.ts';
import { Forget } from './Forget.tsx';
import { OtherForms, PathLine } from './PathResults.tsx';
import { folderOf, notesOf } from './sentences.ts';
import { locationOf, useDraft } from './use-draft.ts';

interface Props {
  /** One line that grows once there is a text in it, and no other form of the path than the exact one. */
  readonly short: boolean;
  readonly onEdit: () => void;
  readonly language: string;
  readonly words: Words<'copy' | 'copyName' | 'forget' | 'path' | 'profile' | 'storage'>;
}

/**
 * Turns whatever the reader knows about their Windows folder into the exact path, shown as they
 * type. Once they paste, rest or leave the field, a valid text fills every path of the site and an empty
 * one forgets the folder; a text with a problem leaves what was known before it.
 */
export function PathBuilder({ short, onEdit, language, words }: Props) {
  const strings = words.path;
  const location = useStore(shownLocation, undefined);
  const [text, setText] = useState('');
  const [edited, setEdited] = useState(false);
  const draft = useDraft();

  const reading = text === '' ? undefined : readProfile(text);
  const found = reading && locationOf(reading);
  // It came with a link and the reader has not said yet that it is theirs.
  const fromLink = location !== undefined && location === offeredLocation();
  // What the reader did not type is shown without remarks.
  const unedited = fromLink ? [noteOf('warning', { code: 'from-link' }, strings)] : [];
  const notes = edited ? (reading ? notesOf(reading, strings) : []) : unedited;
  const path = formatMessage(strings.announce, { path: folderOf(found) });

  // Before the field can get the focus: a screen reader says its text and its description then.
  useLayoutEffect(() => {
    // The folder came from elsewhere: storage, a link, another tab. The reader's typing is not touched.
    const isTyping = document.activeElement?.matches('textarea[name="profile"]');
    if (edited && (isTyping || reading?.kind === 'problem')) return;
    const shown = folderOf(location);
    if (shown === folderOf(found)) return;
    setText(shown);
    setEdited(false);
  }, [location, draft.edits]);

  const shownPath = { location: edited ? found : location, words };
  return (
    <PastePanel
      id="path-builder"
      short={short}
      class={short ? 'path-builder short needs-script' : 'widget path-builder needs-script'}
      name="profile"
      strings={short ? { ...strings, label: strings.shortLabel } : strings}
      text={text}
      edited={edited}
      notes={notes}
      spoken={found && [...notes.map(({ sentence }) => sentence), path].join(' ')}
      onText={(next, whole) => {
        setText(next);
        setEdited(true);
        onEdit();
        draft.edit(next);
        if (whole) draft.settle();
      }}
      onRest={draft.settle}
      onLeave={draft.leave}
      result={<PathLine form="folder" primary {...shownPath} />}
      known={shownPath.location !== undefined}
    >
      {!short && <OtherForms {...shownPath} />}
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
    </PastePanel>
  );
}
