import { expect, test } from 'vitest';
import { Changing } from '@/widgets/parts/Changing.tsx';
import { find, show, usePage } from './render.tsx';

usePage();

const drawn = (text: string) => (
  <>
    <p role="status" id="status">
      <Changing>{text}</Changing>
    </p>
    <button type="button">
      <Changing>{text}</Changing>
    </button>
  </>
);

test('a text that changes is drawn anew, and what is around it stays', async () => {
  const draw = await show(drawn('0 of 3'));
  const [status, button] = [find('#status'), find('button')];
  button.focus();
  for (const element of [status, button]) {
    // As a translation does.
    element
      .querySelector('span')
      ?.replaceChildren(document.createElementNS('http://www.w3.org/1999/xhtml', 'font'));
  }
  await draw(drawn('1 of 3'));
  expect(find('#status')).toBe(status);
  expect(status.textContent).toBe('1 of 3');
  expect(button.textContent).toBe('1 of 3');
  expect(document.activeElement).toBe(button);
});

test('a text that stays the same is not drawn again, so that it is spoken once', async () => {
  const draw = await show(drawn('0 of 3'));
  const before = find('#status').firstChild;
  await draw(drawn('0 of 3'));
  expect(find('#status').firstChild).toBe(before);
});
