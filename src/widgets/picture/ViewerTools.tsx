import type { Strings } from '../../browser/words.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';

/** What the reader can do with the picture; each has a button, and a key. */
const tools = {
  previous: { action: 'previous', keys: 'PageUp', icon: 'left' },
  next: { action: 'next', keys: 'PageDown', icon: 'right' },
  zoomOut: { action: 'zoom-out', keys: '-', icon: 'minus' },
  zoomIn: { action: 'zoom-in', keys: '+', icon: 'plus' },
  actualSize: { action: 'actual-size', keys: '1' },
  fit: { action: 'fit', keys: '0' },
} as const satisfies Readonly<Record<string, Pick<ToolProps, 'action' | 'keys' | 'icon'>>>;

/** What each tool does. */
export type ViewerActions = Readonly<Record<keyof typeof tools, () => void>>;

/** The action of the tool that a key stands for. */
export function actionOfKey(actions: ViewerActions, key: string): (() => void) | undefined {
  const names = Object.keys(tools) as (keyof typeof tools)[];
  const name = names.find((tool) => tools[tool].keys === key);
  return name && actions[name];
}

interface Props {
  readonly actions: ViewerActions;
  readonly percent: string;
  /** Which picture of how many; nothing where there is only one. */
  readonly position: string | undefined;
  readonly strings: Strings<'picture'>;
}

export function ViewerTools({ actions, percent, position, strings }: Props) {
  const tool = (name: keyof typeof tools) => (
    <Tool {...tools[name]} name={strings[name]} onClick={actions[name]} />
  );
  return (
    <div class="viewer-bar viewer-tools">
      {position !== undefined && (
        <div class="viewer-group">
          {tool('previous')}
          <p class="viewer-position">{position}</p>
          {tool('next')}
        </div>
      )}
      <div class="viewer-group">
        {tool('zoomOut')}
        <p class="viewer-scale" aria-hidden="true">
          {percent}
        </p>
        {tool('zoomIn')}
      </div>
      <div class="viewer-group">
        {tool('actualSize')}
        {tool('fit')}
      </div>
    </div>
  );
}

interface ToolProps {
  readonly action: string;
  readonly name: string;
  readonly keys?: string;
  /** Shown instead of the name. */
  readonly icon?: IconName;
  /** Shown beside the icon where there is room. */
  readonly showName?: boolean;
  readonly onClick: () => void;
}

export function Tool({ action, name, keys, icon, showName, onClick }: ToolProps) {
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
