import { useState } from 'preact/hooks';
import { announce } from '../../browser/dom/announcer.ts';
import {
  forgetStored,
  restoreStored,
  type StoredSnapshot,
  storedThings,
} from '../../browser/storage/everything-stored.ts';
import { type StorageWidget, watchStorage } from '../../browser/storage/storage.ts';
import type { Strings, Words } from '../../browser/words.ts';
import { formatMessage } from '../../domain/messages.ts';
import { Changing } from '../parts/Changing.tsx';
import { useStore } from '../parts/use-store.ts';

type ForgetStrings = Strings<'forget'>;
type StoredThings = ReturnType<typeof storedThings>;

const everything = { get: storedThings, subscribe: watchStorage };
const nothing: StoredThings = new Map();

interface Props {
  readonly language: string;
  readonly words: Words<'forget'>;
  /** Also forgets what only this visit knew. */
  readonly onForget: () => void;
}

/** Lists what this browser remembers of the reader and forgets all of it, which can be taken back. */
export function Forget({ language, words, onForget }: Props) {
  const strings = words.forget;
  const list = listOf(useStore(everything, nothing), language, strings);
  const [forgotten, setForgotten] = useState<StoredSnapshot>();
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
  const told = remembered ? sentenceOf(list, language, strings) : undoable ? strings.done : '';
  return (
    <div class="forget">
      <p class="hint">
        <Changing>{told}</Changing>
      </p>
      <button
        type="button"
        class={remembered || undoable ? 'button button-quiet' : 'button button-quiet unneeded'}
        data-action={undoable ? 'undo-forget' : 'forget'}
        onClick={undoable ? undo : forget}
      >
        <Changing>{undoable ? strings.undo : strings.action}</Changing>
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
  const count = things.get('checklist') ?? 0;
  const plural = new Intl.PluralRules(language).select(count);
  const names = {
    profile: strings.folder,
    checklist: formatMessage(strings[plural === 'one' ? 'ticks.one' : 'ticks.other'], { count }),
    'symptom-finder': strings.symptom,
    language: strings.language,
    appearance: strings.appearance,
    // Which lists are unfinished is known from the ticks, and is no more than those.
  } satisfies Readonly<Record<Exclude<StorageWidget, 'unfinished'>, string>>;
  return Object.entries(names).flatMap(([widget, name]) => (things.has(widget) ? [name] : []));
}
