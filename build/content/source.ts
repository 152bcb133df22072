/** What an author has to mend: where it stands, and what to write instead. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A file of src/content with its text. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** The fault as it is printed; editors and terminals open the place that it begins with. */
export function printFault({ file, line, message }: Fault): string {
  return `${file}:${line}: ${message}`;
}

/** The number of the line that a place in a text is in. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The text with its code blanked out, everything else at its place. */
export function withoutCode(text: string): string {
  return text.replaceAll(/```.*?```|`[^`\n]*`/gs, blank);
}

/** As many spaces, with the line breaks where they were. */
export function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
