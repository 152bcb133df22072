import { useEffect, useRef, useState } from 'preact/hooks';
import { forgetLocation, keepLocation, ownLocation } from '../../browser/storage/folder-store.ts';
import {
  type ConnectorLocation,
  type ProfileReading,
  readProfile,
} from '../../domain/windows-profile/index.ts';

/** Long enough for the click that left the field to arrive before anything on the page moves, in milliseconds. */
const leavePause = 400;

/**
 * Keeps what is being typed apart from the reader's folder until they rest or leave: on the way to
 * `jean@example.com` lies `jean`, which is no folder of theirs. A text with a problem brings back
 * what was known when the edit began.
 */
export function useDraft() {
  const [stored, setStored] = useState(true);
  const [edits, setEdits] = useState(0);
  const pending = useRef<string>();
  const edit = useRef<{ before: ConnectorLocation | undefined; changed: boolean }>();

  function keep(location: ConnectorLocation | undefined): void {
    if (location) setStored(keepLocation(location));
    else forgetLocation();
  }

  function settle(): void {
    const text = pending.current;
    if (text === undefined || !edit.current) return;
    pending.current = undefined;
    const found = locationOf(readProfile(text));
    if (found || text.trim() === '') {
      keep(found);
      edit.current.changed = true;
    } else if (edit.current.changed) {
      keep(edit.current.before);
      edit.current.changed = false;
    }
  }

  useEffect(() => {
    // A link that is followed right after typing leaves no time for the debounce.
    window.addEventListener('pagehide', settle);
    return () => {
      window.removeEventListener('pagehide', settle);
    };
  }, []);

  return {
    /** Whether the browser keeps the folder beyond this visit. */
    stored,
    /** How many edits have ended: the field may show again what it was spared while the reader was in it. */
    edits,
    /** The text has changed and is not taken over yet. */
    edit: (text: string) => {
      edit.current ??= { before: ownLocation(), changed: false };
      pending.current = text;
    },
    /** Takes the text over; nothing happens where that is done already. */
    settle,
    /** Takes the text over and ends this edit: the reader leaves the field. */
    leave: () => {
      const left = edit.current;
      window.setTimeout(() => {
        settle();
        if (edit.current === left) edit.current = undefined;
        setEdits((before) => before + 1);
      }, leavePause);
    },
    /** Ends this edit without taking the text over. */
    cancel: () => {
      pending.current = undefined;
      edit.current = undefined;
    },
  };
}

/** The folder that a reading gives, if it gives one. */
export function locationOf(reading: ProfileReading): ConnectorLocation | undefined {
  if (reading.kind === 'profile') return reading.profile;
  return reading.kind === 'true-folder' ? reading.folder : undefined;
}
