/** Outlines on a grid of 24, drawn for this site; strokes take the text's colour. */
const outlines = {
  check: 'm5 12.5 4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6 6 18',
  copy: 'M9 9h10v10H9zM5 15V5h10',
  external: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
  folder: 'M3 6h6l2 2.5h10V19H3z',
  info: 'M12 11v6M12 7.5v.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  left: 'M14.5 5.5 8 12l6.5 6.5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M5 12h14',
  plus: 'M12 5v14M5 12h14',
  right: 'M9.5 5.5 16 12l-6.5 6.5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17v.5',
} as const;

export type IconName = keyof typeof outlines;

/** An icon beside a text that says the same: hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class="icon"
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={outlines[name]} />
    </svg>
  );
}
