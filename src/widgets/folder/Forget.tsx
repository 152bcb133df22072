import { useEffect, useState } from 'preact/hooks';
import { announce } from '../../browser/dom/announcer.ts';
import {
  forgetStored,
  restoreStored,
  type StoredSnapshot,
  type StoredThings,
  storedThings,
  watchStoredThings,
} from '../../browser/storage/everything-stored.ts';
import { formatMessage } from '../../domain/messages.ts';
import type { Strings, Words } from '../../browser/words.ts';

type ForgetStrings = Strings<'forget'>;

interface Props {
  readonly language: string;
  readonly words: Words<'forget'>;
  /** Also forgets what only this visit knew. */
  readonly onForget: () => void;
}

/** Lists what this browser remembers of the reader and forgets all of it, which can be taken back. */
export function Forget({ language, words, onForget }: Props) {
  const strings = words.forget;
  const [things, setThings] = useState<StoredThings>();
  const [forgotten, setForgotten] = useState<StoredSnapshot>();

  useEffect(() => {
    const read = () => {
      setThings(storedThings());
    };
    read();
    return watchStoredThings(read);
  }, []);

  const list = things ? listOf(things, language, strings) : [];
  const remembered = list.length > 0;

  function forget(): void {
    setForgotten(forgetStored());
    onForget();
    announce(strings.done);
  }

  function undo(): void {
    if (!forgotten) return;
    restoreStored(forgotten);
    setForgotten(undefined);
    announce(strings.undone);
  }

  const undoable = !remembered && forgotten !== undefined;
  return (
    <div class="forget">
      <p class="hint">
        {remembered
          ? sentenceOf(list, language, strings)
          : undoable
            ? strings.done
            : strings.nothing}
      </p>
      <button
        type="button"
        class={remembered || undoable ? 'button button-quiet' : 'button button-quiet unneeded'}
        data-action={undoable ? 'undo-forget' : 'forget'}
        onClick={undoable ? undo : forget}
      >
        {undoable ? strings.undo : strings.action}
      </button>
    </div>
  );
}

/** Not before it is needed: a browser's first list in words keeps a slow phone busy for 70 ms. */
function sentenceOf(list: readonly string[], language: string, strings: ForgetStrings): string {
  const things = new Intl.ListFormat(language).format(list);
  return formatMessage(strings.stored, { things });
}

function listOf(things: StoredThings, language: string, strings: ForgetStrings): string[] {
  const plural = new Intl.PluralRules(language).select(things.checklists);
  const ticks = strings[plural === 'one' ? 'ticks.one' : 'ticks.other'];
  return [
    ...(things.folder ? [strings.folder] : []),
    ...(things.checklists > 0 ? [formatMessage(ticks, { count: things.checklists })] : []),
    ...(things.symptom ? [strings.symptom] : []),
    ...(things.language ? [strings.language] : []),
    ...(things.appearance ? [strings.appearance] : []),
  ];
}
