/** Where a page says how to bring the file back: the one of its ids that ends so, if it has one. */
export function placeToBringBack(ids: readonly string[]): string | undefined {
  return ids.find((id) => /(?:^|-)bring-back$/.test(id));
}
