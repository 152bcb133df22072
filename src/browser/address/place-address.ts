/** The full address of a place on this page, with nothing else in it: no query, nothing about the reader. */
export function addressOfPlace(id: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#${id}`;
}
