import { isStrippable, trimSpaces, trimText, trimTextEnd } from '../windows-profile/characters.ts';
import { type FolderRole, endOfAccdata, endOfCompany, roleOf, squeezed } from './known-folders.ts';

const LINE_BREAK = /[\r\n]+/;

/** One folder of a pasted path: repaired where its name is known, kept as it is where it is not. */
export interface ReadFolder {
  readonly name: string;
  readonly role: FolderRole | undefined;
  /** The reading with a space where a line breaks inside a name that is not known; else the same name. */
  readonly spacedName: string;
  /** The reading that ends at the first line break; else the same name. */
  readonly firstLine: string;
  readonly hadLineBreak: boolean;
  /** Whether ordinary spaces were taken out. */
  readonly hadSpaces: boolean;
  /** Invisible marks and unusual spaces that were taken out. */
  readonly removed: readonly string[];
}

/** The folders of a path down to ACCDATA, and what was left out. */
export interface ReadFolders {
  readonly folders: readonly ReadFolder[];
  /** Whether words of a text follow the path. */
  readonly isCut: boolean;
  /** Those words, up to the end of their line. */
  readonly after: string;
  /** Whether the path has forward or doubled separators. */
  readonly isTurned: boolean;
  /** Whether the path goes on below ACCDATA. */
  readonly goesBelow: boolean;
}

/**
 * Reads the folders of a path without its drive. A known name loses every space and line break (see fact F3);
 * any other keeps the spaces inside it. `hasServer`: the first name is a server's, which has no spaces.
 */
export function readFolders(path: string, hasServer: boolean): ReadFolders {
  const pieces = splitPieces(path);
  const accdata = pieces.findIndex(({ text }) => endOfAccdata(text) !== undefined);
  const ending = accdata < 0 ? pieces.findIndex(({ text }) => isLastCompany(text)) : accdata;
  const kept = ending < 0 ? pieces : pieces.slice(0, ending + 1);
  const last = kept.at(-1)?.text ?? '';
  const end = endOfName(last);

  const folders: ReadFolder[] = [];
  for (const [index, piece] of kept.entries()) {
    const text = index === kept.length - 1 ? piece.text.slice(0, end) : piece.text;
    const role = roleOf(text, folders.at(-1)?.role);
    const isKnown = role !== undefined || (hasServer && index === 0);
    folders.push(isKnown ? readKnownName(text, role) : readOtherName(text));
  }
  const rest = last.slice(end);
  const isCut = squeezed(rest) !== '';
  const isTurned = kept.some(({ separators }) => separators !== '\\');
  return {
    folders,
    isCut,
    after: trimTextEnd(linesOf(rest)[0] ?? '').text,
    isTurned,
    goesBelow: !isCut && kept.length < pieces.length,
  };
}

/** A folder as it is written, with the separators before it. */
interface Piece {
  readonly separators: string;
  readonly text: string;
}

function splitPieces(path: string): readonly Piece[] {
  const tokens = path.split(/([\\/]+)/);
  const pieces: Piece[] = [];
  let separators = '';
  for (const [index, token] of tokens.entries()) {
    if (index % 2 === 1) separators += token;
    else if (squeezed(token) !== '') {
      pieces.push({ separators, text: token });
      separators = '';
    }
  }
  return pieces;
}

function endOfName(text: string): number {
  return endOfAccdata(text) ?? endOfCompany(text) ?? text.length;
}

/** Whether the text goes on after COMPANY.nnn with something that is no folder. */
function isLastCompany(text: string): boolean {
  const end = endOfCompany(text);
  return end !== undefined && squeezed(text.slice(end)) !== '';
}

/** A folder that is known without being read. */
export function knownFolder(name: string): ReadFolder {
  return readKnownName(name, roleOf(name, undefined));
}

function readKnownName(text: string, role: FolderRole | undefined): ReadFolder {
  const bare = squeezed(text);
  const name = role === 'program-files' ? programFiles(bare) : bare;
  return {
    name,
    role,
    spacedName: name,
    firstLine: name,
    hadLineBreak: LINE_BREAK.test(text),
    hadSpaces: role !== 'program-files' && linesOf(text).join('').includes(' '),
    removed: Array.from(text).filter(isStrippable),
  };
}

function readOtherName(text: string): ReadFolder {
  const lines = linesOf(text);
  const { text: name, removed } = trimText(lines.join(''));
  return {
    name,
    role: undefined,
    spacedName: trimText(lines.join(' ')).text,
    firstLine: trimText(lines[0] ?? '').text,
    hadLineBreak: LINE_BREAK.test(text),
    hadSpaces: !LINE_BREAK.test(text) && trimSpaces(text) !== text,
    removed,
  };
}

/** The lines of a name, without the spaces beside the line breaks: those come from the layout. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(LINE_BREAK);
  return lines.length === 1 ? lines : lines.map(trimSpaces).filter((line) => line !== '');
}

/** Puts back the spaces of the one known name that has some of its own. */
function programFiles(bare: string): string {
  const words = [bare.slice(0, 7), bare.slice(7, 12), bare.slice(12)];
  return words.filter((word) => word !== '').join(' ');
}
