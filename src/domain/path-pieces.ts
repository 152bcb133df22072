/** A path cut after each backslash, where a long one may wrap: the pieces joined are the path again. */
export function pathPieces(path: string): string[] {
  return path.split(/(?<=\\)(?!\\)/);
}
