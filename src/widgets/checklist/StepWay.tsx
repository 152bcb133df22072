import { ComeBack } from '../parts/ComeBack.tsx';
import { CopyablePath } from '../parts/CopyablePath.tsx';
import { Icon } from '../parts/Icon.tsx';
import { InlineText } from '../parts/InlineText.tsx';
import { OpenWindow } from '../parts/OpenWindow.tsx';
import type { ShownChoice, ShownClick, ShownClicks, ShownLine, StepWords } from './shown-step.ts';

interface Context {
  readonly builderHref: string;
  readonly words: StepWords;
}

/** The clicks that lead to a result, a line each; the stations of a menu share a line. */
export function StepWay({ way, ...context }: Context & { readonly way: readonly ShownLine[] }) {
  if (way.length === 0) return null;
  return (
    <ol class={way.length === 1 ? 'way way-of-one' : 'way'} role="list">
      {way.map((line, index) => (
        <li key={index} id={'text' in line ? line.id : undefined}>
          {'window' in line ? (
            <OpenWindow to={line.window} strings={line.strings} words={context.words}>
              <Stations clicks={line.run} words={context.words} />
              <details class="quiet-fold">
                <summary>{line.strings.byHand}</summary>
                <StepWay way={line.byHand} {...context} />
              </details>
            </OpenWindow>
          ) : (
            <Clicks line={line} {...context} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Clicks({ line, ...context }: Context & { readonly line: ShownClicks }) {
  return (
    <>
      {'stations' in line ? (
        <Stations clicks={line.stations} words={context.words} />
      ) : (
        <InlineText segments={line.text} words={context.words} />
      )}
      {line.path && <CopyablePath form={line.path} {...context} />}
    </>
  );
}

interface StationsProps extends Pick<Context, 'words'> {
  readonly clicks: readonly ShownClick[];
}

function Stations({ clicks, words }: StationsProps) {
  return (
    <ol class="stations" role="list">
      {clicks.map(({ id, text }, place) => (
        <li key={place} id={id}>
          <InlineText segments={text} words={words} />
        </li>
      ))}
    </ol>
  );
}

interface ChoicesProps extends Context {
  /** What the answers to one question share: one of them is open at a time. */
  readonly name: string;
  readonly choices: readonly ShownChoice[];
}

/** Ways of which the reader opens the one for what they see, as in src/components/Choices.astro. */
export function StepChoices({ name, choices, ...context }: ChoicesProps) {
  if (choices.length === 0) return null;
  return (
    <div class="choices">
      {choices.map(({ id, anchors, text, way, see, comeBack }) => (
        <details key={id} class="choice" id={id} name={name}>
          <summary>
            <span>
              <InlineText segments={text} words={context.words} />
            </span>
            <Icon name="right" />
          </summary>
          <div class="inside">
            {anchors.map((anchor) => (
              <span key={anchor} id={anchor} />
            ))}
            <StepWay way={way} {...context} />
            <See text={see} words={context.words} />
            {comeBack && (
              <ComeBack
                address={comeBack.address}
                phone={{ place: id, strings: context.words.checklist }}
                words={{ ...context.words, ...comeBack.words }}
              />
            )}
          </div>
        </details>
      ))}
    </div>
  );
}

/** What the reader sees once the clicks are done. */
export function See({
  text,
  words,
}: Pick<Context, 'words'> & { readonly text: ShownChoice['see'] }) {
  if (!text) return null;
  return (
    <p class="see">
      <b>{words.checklist.see}</b> <InlineText segments={text} words={words} />
    </p>
  );
}
