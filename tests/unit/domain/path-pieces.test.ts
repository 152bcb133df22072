import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathPieces } from '@/domain/path-pieces.ts';

test.each([
  ['C:\\Users\\jean', ['C:\\', 'Users\\', 'jean']],
  ['\\\\server01\\sage', ['\\\\', 'server01\\', 'sage']],
  ['"%LocalAppData%\\Codat"', ['"%LocalAppData%\\', 'Codat"']],
  ['jean', ['jean']],
])('%s wraps after its backslashes', (path, pieces) => {
  expect(pathPieces(path)).toEqual(pieces);
});

test('no character is added or lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      expect(pathPieces(path).join('')).toBe(path);
    }),
  );
});
