import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesFor, wordsFor } from '@/site/messages.ts';
import { inLanguage, withBase, withoutBase } from '@/domain/address.ts';
import { parseRecord, progressOf, serializeRecord } from '@/domain/checklist.ts';
import { type Fragment, parseFragment, writeFragment } from '@/domain/fragment.ts';
import { handoffText, mailLink, readLicenseKey } from '@/domain/handoff/index.ts';
import { parseInlineText } from '@/domain/inline-text.ts';
import { findLink, linkNameOf, nearestLinks } from '@/domain/link-ids.ts';
import { languages } from '@/domain/languages.ts';
import { chooseLanguage, landingFragment } from '@/domain/link-landing.ts';
import { findPage, unmangle, withoutMarks } from '@/domain/mangled-address.ts';
import { formatMessage } from '@/domain/messages.ts';
import { nearest } from '@/domain/nearest.ts';
import { formatPath } from '@/domain/path-formats/index.ts';
import { pathPieces } from '@/domain/path-pieces.ts';
import { qrOutline } from '@/domain/qr-outline.ts';
import { readDataDirectory } from '@/domain/sage-data-directory/index.ts';
import { parseExcerpt } from '@/domain/search/excerpt.ts';
import { readQuery } from '@/domain/search/read-query.ts';
import { stopWords } from '@/domain/search/stop-words.ts';
import { cutThreatNames } from '@/domain/search/threat-names.ts';
import {
  type ConnectorLocation,
  deserializeProfile,
  profileFromLinkFolder,
  readProfile,
  serializeProfile,
} from '@/domain/windows-profile/index.ts';
import { hostileJson, hostileMegabytes, hostileText } from '../hostile.ts';
import { isOneComponent } from './windows-profile/windows-names.ts';

const links = [
  { id: 'sage50', number: 500 },
  { id: 'avast', number: 531 },
  { id: 'company-not-found', number: 540 },
];
const steps = ['open-menu', '__proto__', 'constructor'].map((id) => ({ id, wording: '5f0c3a91' }));
const words = wordsFor(messagesFor('en'), ['handoffText']).handoffText;
const keys = ['at', 'folder', 'picture', 'marker', 'q', 'seen'];

/** What a decoded text can be in an address: one that holds half a character cannot be. */
const kept = (text: string) => text.toWellFormed();

function expectFolderOfTheConnector(location: ConnectorLocation): void {
  const names = 'parts' in location ? location.parts : [...location.root, location.folder];
  expect(names.every(isOneComponent)).toBe(true);
  const path = formatPath(location, 'folder');
  expect(path.ok && path.text).toMatch(
    'parts' in location ? /^[A-Z]:\\.*Codat$/is : /^[A-Z]:\\.+\\AppData\\Local\\Codat$/s,
  );
}

function expectFragment(fragment: Fragment): void {
  for (const [key, value] of Object.entries(fragment)) {
    expect(keys).toContain(key);
    expect(String(value).length).toBeLessThanOrEqual(2000);
  }
}

/** What reads text from outside, and what holds whatever that text is. */
const entries: Readonly<Record<string, (text: string) => void>> = {
  'the fragment of an address gives short texts under known keys': (text) => {
    expectFragment(parseFragment(text));
    expectFragment(parseFragment(`#folder=${text}&q=${text}`));
  },

  'a fragment that is written is one plain word of an address, and is read back': (text) => {
    const written = writeFragment({ at: text, q: text });
    expect(written).toMatch(/^(?:#[\w.!~*'()%&=-]+)?$/);
    if (text === '' || written.length > 2000) return;
    expect(parseFragment(written)).toEqual({ at: kept(text), q: kept(text) });
  },

  'a link leads on in one of two languages': (text) => {
    expect(languages).toContain(chooseLanguage(languages, text, text, [text]));
  },

  'a link leads on with its own fragment behind the place that it stands for': (text) => {
    const own = text.replace(/^#/, '');
    const fragment = landingFragment('steps', text);
    expect(fragment.startsWith('#')).toBe(true);
    expect(fragment.endsWith(own)).toBe(true);
    expect(fragment.length).toBeLessThanOrEqual(own.length + '#at=steps&'.length);
  },

  'an address that was changed on the way is parts of the same text': (text) => {
    const parts = unmangle({ path: `/go/${text}`, search: `?${text}`, hash: '' });
    expect(`${parts.path}${parts.search}`).not.toMatch(/%23/);
    const written = Object.values(parts).join('').length;
    expect(written).toBeLessThanOrEqual(2 * text.length + '/go/?#%23'.length);
    expect(text).toContain(withoutMarks(text));
    expect(findPage(text, ['/a/'])).toBeOneOf([undefined, '/a/']);
  },

  'the name of a link finds links of the registry or nothing': (text) => {
    const name = linkNameOf(`/go/${text}`) ?? text;
    expect(name.length).toBeLessThanOrEqual(text.length);
    const found = [findLink(name, links) ?? [], nearestLinks(name, links)].flat();
    expect(found.every((link) => links.includes(link))).toBe(true);
    expect(found.length).toBeLessThanOrEqual(4);
  },

  'what a name looks like is one of what there is': (text) => {
    const ids = links.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(nearest(text, ids)));
  },

  'an address keeps its page with another language and under another base': (text) => {
    const path = `/${text}`;
    expect(withoutBase(withBase(path, '/help/'), '/help/')).toBe(path);
    expect(inLanguage(path, 'fr')).toMatch(/^\/fr\//);
    expect(inLanguage(path, 'en').length).toBeLessThanOrEqual(path.length);
  },

  'the folder of a link fills one part of one path, unchanged': (text) => {
    const reading = profileFromLinkFolder(text);
    expect(reading.kind).not.toBe('true-folder');
    if (reading.kind !== 'profile') return;
    expect(reading.profile).toEqual({ drive: 'C', root: ['Users'], folder: text });
    expectFolderOfTheConnector(reading.profile);
    // Nothing that nobody sees, but for what draws an emoji.
    expect(text).not.toMatch(/(?!\u200D|[\uFE0E\uFE0F])\p{Default_Ignorable_Code_Point}/u);
  },

  'what is pasted as a folder gives the connector’s folder or a problem': (text) => {
    for (const pasted of [text, `C:\\Users\\${text}`]) {
      const reading = readProfile(pasted);
      if (reading.kind === 'profile') expectFolderOfTheConnector(reading.profile);
      if (reading.kind === 'true-folder') expectFolderOfTheConnector(reading.folder);
    }
  },

  'what is pasted as a data directory gives one path of allowed names or a problem': (text) => {
    for (const pasted of [`C:\\${text}`, text, `Network > a > ${text}`, `file://a/${text}`]) {
      const reading = readDataDirectory(pasted);
      if (reading.kind === 'problem') continue;
      expect(reading.path.length).toBeLessThanOrEqual(259);
      const names = reading.path.replace(/^(?:[A-Z]:\\|\\\\)/, '').split('\\');
      expect(names.every(isOneComponent)).toBe(true);
    }
  },

  'a stored folder is what this site wrote, or nothing': (text) => {
    const crafted = { version: 1, drive: 'C', root: ['Users'], folder: text };
    for (const stored of [text, JSON.stringify(crafted)]) {
      const location = deserializeProfile(stored);
      if (!location) continue;
      expect(serializeProfile(location)).toBe(stored);
      expectFolderOfTheConnector(location);
    }
  },

  'stored answers count for steps of the checklist only': (text) => {
    const answer = { outcome: 'done', wording: text, at: 1 };
    for (const stored of [text, JSON.stringify({ steps: { [text]: answer } })]) {
      const record = parseRecord(stored);
      expect(parseRecord(serializeRecord(record))).toEqual(record);
      const { done, total, statuses } = progressOf(steps, record);
      expect(done).toBeLessThanOrEqual(total);
      expect([...statuses.keys()]).toEqual(steps.map(({ id }) => id));
    }
  },

  'a license key is a GUID or none': (text) => {
    const reading = readLicenseKey(text);
    if (reading.kind === 'key') expect(reading.key).toMatch(/^[\da-f-]{36}$/i);
  },

  'notes for a helper stand in the text as they were typed': (text) => {
    const notes = text.trim();
    const told = handoffText({ lists: [], onWindows: true, notes, page: text }, words, {
      locale: 'en-GB',
    });
    expect(told).toContain(notes);
    expect(told.length).toBeLessThanOrEqual(2 * text.length + 1000);
  },

  'a mail that is started has no address and nothing but its subject and text': (text) => {
    const link = mailLink(text, text);
    if (link === undefined) return;
    expect(link.length).toBeLessThanOrEqual(2000);
    expect(link).toMatch(/^mailto:\?subject=[\w.!~*'()%-]*&body=[\w.!~*'()%-]*$/);
  },

  'a value in a sentence is never read as a sentence': (text) => {
    const sentence = formatMessage('“{one}” {other} {missing}', { one: text, other: text });
    expect(sentence).toBe(`“${text}” ${text} {missing}`);
  },

  'a path that may wrap is the same path': (text) => {
    expect(pathPieces(text).join('')).toBe(text);
  },

  'an excerpt of the search is parts of its text': (text) => {
    for (const excerpt of [text, `<mark>${text}</mark>`]) {
      const shown = parseExcerpt(excerpt).map((part) => part.text);
      expect(shown.join('').length).toBeLessThanOrEqual(excerpt.length);
    }
  },

  'a search is read into words that are none of a path': (text) => {
    for (const language of languages) {
      const { words, carried } = readQuery(`C:\\Users\\${text}`, stopWords(language));
      expect(words.join(' ').length).toBeLessThanOrEqual(2000);
      expect(carried.length).toBeLessThanOrEqual(2100);
    }
  },

  'the names of threats are parts of a text, which is shorter without them': (text) => {
    for (const told of [text, `IDP.${text}`, `Trojan:Win32/${text}`]) {
      const { text: left, names } = cutThreatNames(told);
      expect(left.length).toBeLessThanOrEqual(told.length);
      for (const name of names) expect(told).toContain(name);
    }
  },

  'inline markup gives parts of its text': (text) => {
    const segments = parseInlineText(text);
    const shown = segments.map((part) => (part.kind === 'path' ? part.form : part.text));
    expect(shown.every((part) => part !== '')).toBe(true);
    expect(shown.join('').length).toBeLessThanOrEqual(text.length);
  },
};

describe.each(Object.entries(entries))('%s', (_, holds) => {
  test('for hostile text', () => {
    fc.assert(fc.property(hostileText, holds));
  });

  test.each(hostileMegabytes)('for a megabyte of %s', (_kind, text) => {
    holds(text);
  });
});

describe('stored JSON of any shape', () => {
  test('is a folder or answers that this site could have written, or nothing', () => {
    fc.assert(
      fc.property(hostileJson, (stored) => {
        const location = deserializeProfile(stored);
        if (location) expectFolderOfTheConnector(location);
        for (const text of [stored, `{"steps":${stored}}`]) {
          for (const { outcome, at } of parseRecord(text).values()) {
            expect(['done', 'did-not-work']).toContain(outcome);
            expect(Number.isNaN(new Date(at).getTime())).toBe(false);
          }
        }
      }),
    );
  });
});

test('the outline of any code is numbers and commands of a path, whatever its rows', () => {
  const rows = fc.array(fc.array(fc.boolean(), { maxLength: 12 }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, (modules) => {
      expect(qrOutline(modules)).toMatch(/^(?:M\d+ \d+\.5h\d+(?:m\d+ 0h\d+)*)*$/);
    }),
  );
});
