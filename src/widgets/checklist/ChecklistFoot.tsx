import { useState } from 'preact/hooks';
import { announce } from '../../browser/dom/announcer.ts';
import type { Strings, Words } from '../../browser/words.ts';
import { NotKept } from '../parts/NotKept.tsx';
import { Succession } from '../parts/Succession.tsx';
import type { Answers } from './use-answers.ts';

interface Props {
  readonly answers: Answers;
  readonly words: Words<'checklist' | 'storage'>;
}

/** What concerns the whole list once it is begun: starting again. */
export function ChecklistFoot({ answers, words }: Props) {
  return (
    <div class="foot no-print needs-script">
      <Reset answers={answers} strings={words.checklist} />
      <NotKept stored={answers.stored} words={words} />
    </div>
  );
}

interface ResetProps {
  readonly answers: Answers;
  readonly strings: Strings<'checklist'>;
}

type Stage = 'idle' | 'asking' | 'undo';

/** Asks before it removes the answers, and can bring them back; the focus follows the buttons. */
function Reset({ answers, strings }: ResetProps) {
  const [asking, setAsking] = useState(false);
  const stage: Stage = asking ? 'asking' : answers.canUndo ? 'undo' : 'idle';

  const button = (action: string, text: string, run: () => void, look = 'button button-quiet') => (
    <button
      type="button"
      class={look}
      data-action={action}
      onClick={({ currentTarget }) => {
        // Safari leaves it where it was when a button is clicked.
        currentTarget.focus();
        run();
      }}
    >
      {text}
    </button>
  );
  const ask = () => {
    setAsking(true);
  };
  const keep = () => {
    setAsking(false);
  };
  const reset = () => {
    setAsking(false);
    answers.reset();
    announce(strings.resetDone);
  };
  const undo = () => {
    answers.undo();
    announce(strings.undone);
  };

  const controls = {
    idle: () => answers.record.size > 0 && button('reset', strings.reset, ask),
    asking: () => (
      <div class="asking" role="group" aria-label={strings.resetAsk}>
        <p>{strings.resetAsk}</p>
        {button('confirm-reset', strings.resetYes, reset, 'button')}
        {button('cancel-reset', strings.resetNo, keep)}
      </div>
    ),
    undo: () => button('undo', strings.undo, undo),
  };
  return <Succession class="reset" stage={stage} draw={(shown) => controls[shown]()} />;
}
