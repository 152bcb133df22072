import { Icon, type IconName } from '../parts/Icon.tsx';
import type { Strings } from '../../browser/words.ts';

/** What the reader can do with the picture; each has a button, and a key. */
export type ViewerAction = 'zoom-in' | 'zoom-out' | 'actual-size' | 'fit' | 'previous' | 'next';

interface Props {
  readonly actions: Readonly<Record<ViewerAction, () => void>>;
  readonly percent: string;
  /** Which picture of how many; nothing where there is only one. */
  readonly position: string | undefined;
  readonly strings: Strings<'picture'>;
}

export function ViewerTools({ actions, percent, position, strings }: Props) {
  return (
    <div class="viewer-bar viewer-tools">
      {position !== undefined && (
        <div class="viewer-group">
          <Tool
            action="previous"
            icon="left"
            name={strings.previous}
            onClick={actions.previous}
            keys="PageUp"
          />
          <p class="viewer-position">{position}</p>
          <Tool
            action="next"
            icon="right"
            name={strings.next}
            onClick={actions.next}
            keys="PageDown"
          />
        </div>
      )}
      <div class="viewer-group">
        <Tool
          action="zoom-out"
          icon="minus"
          name={strings.zoomOut}
          onClick={actions['zoom-out']}
          keys="-"
        />
        <p class="viewer-scale" aria-hidden="true">
          {percent}
        </p>
        <Tool
          action="zoom-in"
          icon="plus"
          name={strings.zoomIn}
          onClick={actions['zoom-in']}
          keys="+"
        />
      </div>
      <div class="viewer-group">
        <Tool
          action="actual-size"
          name={strings.actualSize}
          onClick={actions['actual-size']}
          keys="1"
        />
        <Tool action="fit" name={strings.fit} onClick={actions.fit} keys="0" />
      </div>
    </div>
  );
}

interface ToolProps {
  readonly action: string;
  /** Shown instead of the name. */
  readonly icon?: IconName;
  readonly name: string;
  readonly onClick: () => void;
  readonly keys?: string;
  /** Shown beside the icon where there is room. */
  readonly showName?: boolean;
}

export function Tool({ action, icon, name, onClick, keys, showName }: ToolProps) {
  return (
    <button
      type="button"
      class="button viewer-tool"
      data-action={action}
      title={icon && name}
      aria-keyshortcuts={keys}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      <span class={showName ? 'viewer-name' : icon && 'visually-hidden'}>{name}</span>
    </button>
  );
}
