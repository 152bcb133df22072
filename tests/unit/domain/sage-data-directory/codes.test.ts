import { describe, expect, it } from 'vitest';
import {
  type DataDirectoryCorrection,
  type DataDirectoryProblem,
  type DataDirectoryReading,
  type DataDirectoryWarning,
  readDataDirectory,
} from '@/domain/sage-data-directory/index.ts';

// The types make these complete.
const CORRECTIONS: Readonly<Record<DataDirectoryCorrection['code'], string>> = {
  'invisible-removed': 'C:\\Sage\u200B\\ACCDATA',
  'no-break-space-removed': 'C:\\Sage\u00A0\\ACCDATA',
  'quotes-removed': '"C:\\Sage\\ACCDATA"',
  'slashes-turned': 'C:/Sage/ACCDATA',
  'line-breaks-joined': 'C:\\Sage\\ACC\nDATA',
  'spaces-removed': 'C:\\Sage\\ACC DATA',
  'found-in-text': 'Voir C:\\Sage\\ACCDATA',
  'address-rewritten': 'file://a/b/ACCDATA',
  'escapes-replaced': 'C%3A%5CSage%5CACCDATA',
};

const WARNINGS: Readonly<Record<DataDirectoryWarning['code'], string>> = {
  'spaces-kept': 'C:\\a b\\ACCDATA',
  'line-break-inside': 'C:\\a\nb\\ACCDATA',
  'invisible-inside': 'C:\\a\u200Db\\ACCDATA',
  'no-break-space-inside': 'C:\\a\u00A0b\\ACCDATA',
  'accdata-missing': 'C:\\Sage',
  'below-accdata': 'C:\\Sage\\ACCDATA\\x',
  'other-directories': 'C:\\a\\ACCDATA\nC:\\b\\ACCDATA',
  'mapped-drive': 'F:\\Sage\\ACCDATA',
  'network-path': '\\\\a\\b\\ACCDATA',
  'demo-data': 'C:\\DEMODATA\\ACCDATA',
  'escapes-read': 'C:\\a&amp;b\\ACCDATA',
  'old-place': 'C:\\Users\\All Users\\Sage\\ACCDATA',
  'may-be-copy': 'C:\\Backup\\ACCDATA',
  'share-only': 'F:  \\\\a\\b',
  'version-year': 'C:\\Accounts\\2020\\ACCDATA',
};

const PROBLEMS: Readonly<Record<DataDirectoryProblem['code'], string>> = {
  empty: '',
  'no-path': 'x',
  'start-missing': 'Sage\\ACCDATA',
  connector: 'Sage50Connector.exe',
  'other-sage': 'C:\\a.sai',
  backup: 'C:\\a.001',
  'beside-accdata': 'C:\\COMPANY.000\\Reports',
  file: 'C:\\a.pdf',
  'remote-desktop': '\\\\tsclient\\C',
  'program-directory': 'C:\\Program Files\\Sage',
  'unexpanded-variable': '%ProgramData%\\Sage',
  'forbidden-characters': 'C:\\a|b\\ACCDATA',
  'broken-characters': 'C:\\a\uD800b\\ACCDATA',
  'reserved-name': 'C:\\NUL\\ACCDATA',
  'dot-parts': 'C:\\..\\ACCDATA',
  'trailing-dot': 'C:\\a.\\ACCDATA',
  'too-long': `C:\\${'x'.repeat(255)}\\ACCDATA`,
};

function codesOf(reading: DataDirectoryReading): readonly string[] {
  if (reading.kind === 'problem') return [reading.problem.code];
  return [...reading.corrections, ...reading.warnings].map(({ code }) => code);
}

describe('every code', () => {
  it.each(Object.entries({ ...CORRECTIONS, ...WARNINGS, ...PROBLEMS }))(
    'can come up: %s',
    (code, text) => {
      expect(codesOf(readDataDirectory(text))).toContain(code);
    },
  );
});
