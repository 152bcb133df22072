import { Fragment } from 'preact';
import { pathPieces } from '../../domain/path-pieces.ts';

/** A path that may wrap after its backslashes; selecting or reading it gives the path and nothing more. */
export function BreakablePath({ path }: { readonly path: string }) {
  return (
    <>
      {pathPieces(path).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </>
  );
}
