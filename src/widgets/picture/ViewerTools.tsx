import type { Strings } from '../../browser/words.ts';
import { zoomedIn, zoomedOut } from '../../domain/picture-view.ts';
import { Changing } from '../parts/Changing.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';

/** Something that the reader can do with the picture, by a button and by a key. */
export interface ViewerTool {
  readonly action: string;
  readonly name: keyof Strings<'picture'>;
  readonly key: string;
  /** Shown instead of the name. */
  readonly icon?: IconName;
  /** To which scale it zooms. */
  readonly zoom?: (scale: number) => number;
  /** By how many pictures it goes on. */
  readonly step?: number;
}

const tools: readonly ViewerTool[] = [
  { action: 'previous', name: 'previous', key: 'PageUp', icon: 'left', step: -1 },
  { action: 'next', name: 'next', key: 'PageDown', icon: 'right', step: 1 },
  { action: 'zoom-out', name: 'zoomOut', key: '-', icon: 'minus', zoom: zoomedOut },
  { action: 'zoom-in', name: 'zoomIn', key: '+', icon: 'plus', zoom: zoomedIn },
  { action: 'actual-size', name: 'actualSize', key: '1', zoom: () => 1 },
  // No scale is smaller than the one at which the whole picture is seen.
  { action: 'fit', name: 'fit', key: '0', zoom: () => 0 },
];

/** The tool that a key stands for. The equals sign is the plus of most keyboards without Shift. */
export function toolOfKey(pressed: string): ViewerTool | undefined {
  return tools.find(({ key }) => key === (pressed === '=' ? '+' : pressed));
}

interface Props {
  readonly percent: string;
  /** Which picture of how many; nothing where there is only one. */
  readonly position: string | undefined;
  readonly strings: Strings<'picture'>;
  readonly onUse: (tool: ViewerTool) => void;
}

export function ViewerTools({ percent, position, strings, onUse }: Props) {
  const [previous, next, zoomOut, zoomIn, actualSize, fit] = tools.map((tool) => (
    <button
      type="button"
      class="button viewer-tool"
      data-action={tool.action}
      title={tool.icon && strings[tool.name]}
      // There the plus sign joins keys.
      aria-keyshortcuts={tool.key.replace('+', 'Plus')}
      onClick={() => {
        onUse(tool);
      }}
    >
      {tool.icon && <Icon name={tool.icon} />}
      <span class={tool.icon && 'visually-hidden'}>{strings[tool.name]}</span>
    </button>
  ));
  return (
    <div class="viewer-bar viewer-tools">
      {position !== undefined && (
        <div class="viewer-group">
          {previous}
          <p class="viewer-position">
            <Changing>{position}</Changing>
          </p>
          {next}
        </div>
      )}
      <div class="viewer-group">
        {zoomOut}
        <p class="viewer-scale" aria-hidden="true">
          <Changing>{percent}</Changing>
        </p>
        {zoomIn}
      </div>
      <div class="viewer-group">
        {actualSize}
        {fit}
      </div>
    </div>
  );
}
