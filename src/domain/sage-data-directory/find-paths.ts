import { addressPrefix } from '../windows-profile/address-forms.ts';
import { findStarts } from '../windows-profile/path-candidates.ts';
import { cutAtEnd } from '../windows-profile/path-end.ts';
import { driveSeparatorAt, isSeparator } from '../windows-profile/path-parts.ts';
import { isOpener, readEnclosed } from '../windows-profile/quotes.ts';

/** A place in a text where a drive path or a network path starts. */
export interface FoundPath {
  /** From its start up to its end, the next path or the end of the text. */
  readonly text: string;
  /** Whether Sage's own label stands before it (see fact F1). */
  readonly isLabelled: boolean;
  /** Whether the text holds something else, apart from the label. */
  readonly isPart: boolean;
  /** The drive letter that the path stands for, in a line of `net use` (see fact F9). */
  readonly mappedAs: string | undefined;
}

const LOOK_BACK = 80;
const LABEL = /data\s{0,9}directory["\s:=]*$/i;

// The letter before a share, on the same line or, in what `net use Z:` tells, on the line above.
const MAPPED =
  /(?:^|[^\p{L}\p{N}])([A-Za-z]):(?:[ \t\u00A0]{1,40}|\s{1,9}(?:Remote name|Nom distant)[ \t]{1,40})$/u;
// After the share, `net use` names the kind of network, beside it or below.
const NETWORK_KIND =
  /\s(?:Microsoft (?:Windows|Terminal)|R\u00E9seau Microsoft|Web Client Network)/;
const AFTER_SHARE = /[ \t\u00A0]{2}|[\r\n]/;

/** Finds every drive path and network path of a text, in order. `text` has nothing left to drop at its ends. */
export function findPaths(text: string): readonly FoundPath[] {
  const servers = findNetworkStarts(text);
  // In `Z:   \\SERVER01\Sage` the letter is no path of its own.
  const mappings = new Set(servers);
  const drives = findStarts(text).filter((start) => !isBeforeServer(text, start, mappings));
  const starts = [...drives, ...servers].sort((one, other) => one - other);
  return starts.map((start, index) => pathAt(text, start, starts[index + 1]));
}

function pathAt(text: string, start: number, next: number | undefined): FoundPath {
  const rest = text.slice(start, next);
  const lead = text.slice(Math.max(0, start - LOOK_BACK), start);
  const label = LABEL.exec(lead);
  const prefix = label ? 0 : (addressPrefix(lead)?.length ?? 0);
  const before = label ? lead.slice(0, label.index) : lead.slice(0, lead.length - prefix);
  const mappedAs = isSeparator(rest.charAt(0)) ? MAPPED.exec(lead)?.[1]?.toUpperCase() : undefined;

  const opener = before.charAt(before.length - 1);
  const enclosed = isOpener(opener) ? readEnclosed(opener + rest, 1)?.content : undefined;
  const path = enclosed ?? cutAtEnd(cutAtShare(rest, mappedAs !== undefined));
  return {
    text: path,
    isLabelled: label !== null,
    isPart: before.trim() !== '' || path.length < text.length - start,
    mappedAs,
  };
}

/** A share without what `net use` writes behind it. */
function cutAtShare(rest: string, isMapped: boolean): string {
  if (!isSeparator(rest.charAt(0))) return rest;
  const kind = rest.search(NETWORK_KIND);
  const share = kind < 0 ? rest : rest.slice(0, kind);
  const end = isMapped || kind >= 0 ? share.search(AFTER_SHARE) : -1;
  return end < 0 ? share : share.slice(0, end);
}

function isBeforeServer(text: string, start: number, servers: ReadonlySet<number>): boolean {
  const separator = driveSeparatorAt(text, start) ?? start;
  return separator > start + 2 && servers.has(separator);
}

/** The indexes of the doubled separators with which `\\server\share` starts; not those inside a path. */
function findNetworkStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (!isSeparator(text.charAt(index))) continue;
    const isAtStart = /^$|[\s"'(=<[`\u00AB\u2018\u201C]/.test(text.charAt(index - 1));
    let end = index;
    while (isSeparator(text.charAt(end))) end += 1;
    const hasServer = /[^\s?.]/.test(text.charAt(end));
    if (isAtStart && end - index >= 2 && hasServer) starts.push(index);
    index = end;
  }
  return starts;
}
