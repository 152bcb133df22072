import { useRef, useState } from 'preact/hooks';
import { forgetLocation } from '../../browser/storage/folder-store.ts';
import { PathBuilder } from '../folder/PathBuilder.tsx';
import { CopyablePath } from '../parts/CopyablePath.tsx';
import { handOverFocus } from '../parts/hand-over-focus.ts';
import type { ShownStep, StepProps } from './shown-step.ts';
import { StepWay } from './StepWay.tsx';

interface Props extends Pick<StepProps, 'step' | 'language' | 'builderHref' | 'words'> {
  readonly shown: NonNullable<ShownStep['folder']>;
}

/**
 * The step in which readers find their folder, or see the one that is known: kept, or from a link. The
 * page holds both; which of them shows is decided before the first paint, by its state `data-folder`
 * (checklist.css). From the first key in the field on, the way to another folder stays open.
 */
export function FolderStep({ step, shown, language, builderHref, words }: Props) {
  const strings = words.folder;
  const [finding, setFinding] = useState(shown === 'whole');
  const ways = useRef<HTMLDivElement>(null);
  const find = () => {
    setFinding(true);
  };

  return (
    <div class={finding ? 'folder finding' : 'folder'} data-folder-step>
      <div
        class={finding ? 'folder-known visually-hidden needs-script' : 'folder-known needs-script'}
        data-markdown="skip"
      >
        <CopyablePath form="folder" words={words} />
        <p class="hint">
          <span class="folder-from-link">{`${strings.fromLink} `}</span>
          <button
            type="button"
            class="button button-quiet"
            data-action="find-folder"
            onClick={({ currentTarget }) => {
              // It stays as long as it has the focus (checklist.css).
              handOverFocus(currentTarget, () => ways.current?.querySelector('textarea'));
              find();
              // No step shows it any longer, whether it was kept or came with a link.
              forgetLocation();
            }}
          >
            {strings.notYours}
          </button>
        </p>
      </div>
      <div class="folder-ways" ref={ways}>
        <StepWay way={step.way} {...{ builderHref, words }} />
        <PathBuilder short={shown === 'short'} onEdit={find} {...{ language, words }} />
      </div>
    </div>
  );
}
