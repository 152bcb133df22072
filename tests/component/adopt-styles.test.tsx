import { expect, test } from 'vitest';
import { adoptStyles } from '@/browser/dom/adopt-styles.ts';

test('a part that is loaded late brings its style, once however often it is opened', () => {
  const before = document.adoptedStyleSheets.length;
  const css = '.loaded-late { inline-size: 123px }';
  const part = document.createElement('div');
  part.className = 'loaded-late';
  document.body.append(part);

  adoptStyles(css);
  adoptStyles(css);

  expect(getComputedStyle(part).inlineSize).toBe('123px');
  expect(document.adoptedStyleSheets).toHaveLength(before + 1);
  adoptStyles('.loaded-later-still { inline-size: 1px }');
  expect(document.adoptedStyleSheets).toHaveLength(before + 2);
  expect(getComputedStyle(part).inlineSize).toBe('123px');
  part.remove();
});
