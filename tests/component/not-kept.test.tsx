import { expect, test } from 'vitest';
import { NotKept } from '@/widgets/parts/NotKept.tsx';
import { show, usePage, wordsIn } from './render.tsx';

usePage();

test('one widget says that nothing is remembered, and the next one where the first has recovered', async () => {
  const words = wordsIn('en');
  const lines = () =>
    [...document.querySelectorAll('section')].map((part) => part.textContent.trim() !== '');
  const widgets = (firstStored: boolean) => (
    <>
      <section>
        <NotKept stored={firstStored} words={words} />
      </section>
      <section>
        <NotKept stored={false} words={words} />
      </section>
    </>
  );
  const draw = await show(widgets(false));
  expect(lines()).toEqual([true, false]);
  await draw(widgets(true));
  expect(lines()).toEqual([false, true]);
});
