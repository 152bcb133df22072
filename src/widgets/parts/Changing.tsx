interface Props {
  readonly children: string;
}

/**
 * A text that changes while it is shown: each time in a new element. A browser that translates the page
 * has taken the text nodes out of it, and Preact would go on writing into them, where nobody sees it.
 * What has the focus, or is a live region, stays around it. Other texts with parts that change have a
 * `key` for the same reason, on their own element.
 */
export function Changing({ children }: Props) {
  return <span key={children}>{children}</span>;
}
