import { nearest } from '../../src/domain/nearest.ts';
import { blank, type Fault, lineAt, type Source, withoutCode } from './source.ts';

/**
 * What MDX cannot read as components on a page: names that are not imported or that none of
 * `components` has, and a bare `<`.
 */
export function componentFaults({ file, text }: Source, components: readonly string[]): Fault[] {
  const body = withoutCode(text.replace(/^---\n.*?^---$/ms, blank)).replaceAll(/="[^"]*"/g, blank);
  const imported = new Set(Array.from(text.matchAll(/^import (\w+) /gm), ([, name]) => name));
  return [...body.matchAll(/<(?:([A-Z]\w*)|(?![a-z/>!]))/g)].flatMap(({ 1: name, index }) => {
    if (name !== undefined && imported.has(name)) return [];
    const message =
      name === undefined
        ? 'A bare < begins a component: say it in words, or put it in backticks.'
        : adviceOn(name, components);
    return [{ file, line: lineAt(text, index), message }];
  });
}

function adviceOn(name: string, components: readonly string[]): string {
  if (components.includes(name))
    return `<${name}> is not imported: write import ${name} from '@/components/${name}.astro'; above the text.`;
  const close = nearest(name, components);
  const meant =
    close.length > 0 ? `: write <${close.join('> or <')}>` : `, only ${components.join(', ')}`;
  return `There is no component <${name}>${meant}.`;
}
