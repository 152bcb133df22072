import { type ComponentType, h, hydrate } from 'preact';

/*
 * The widgets that most pages have in one file, with what makes them come alive: a page asks for it
 * once. Another widget's page asks for this file, too, and for one of its own.
 */
export { Checklist } from '../widgets/checklist/Checklist.tsx';
export { Handoff } from '../widgets/handoff/Handoff.tsx';
export { PathBuilder } from '../widgets/folder/PathBuilder.tsx';

/**
 * Makes a widget come alive, as Astro asks its renderer to, and tells it what the reader has ticked,
 * typed or clicked before (prepare-page.ts marks that). The renderer of @astrojs/preact serves signals, slots
 * and ids, which no widget here has: it is a twentieth of their script.
 */
export default function connectWidget(element: HTMLElement) {
  return async <Props extends object>(
    widget: ComponentType<Props>,
    props: Props,
  ): Promise<void> => {
    // Each in its own turn: all of a page's at once keep a slow phone from answering.
    await new Promise((turn) => setTimeout(turn));
    // Hydrating sets a field to the text that the widget begins with.
    const early = [...element.querySelectorAll<HTMLInputElement>('[data-early]')];
    const given = early.map(({ value, checked }) => ({ value, checked }));
    hydrate(h(widget, props), element);
    for (const [index, control] of early.entries()) {
      Object.assign(control, given[index]);
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const clicked = element.querySelector<HTMLElement>('[data-clicked]:not([data-copy])');
    clicked?.click();
    // After the click, which is marked as early once more: the widget counts as alive a moment later.
    clicked?.removeAttribute('data-clicked');
  };
}
