/**
 * The path data of an SVG whose strokes, a unit wide, draw a QR code's dark modules: a line for every run
 * of them in a row. It stands in every page's HTML, and is shortest so.
 */
export function qrOutline(rows: readonly (readonly boolean[])[]): string {
  return rows.map(rowOutline).join('');
}

/** Goes from run to run, in steps that are seldom longer than a figure. */
function rowOutline(row: readonly boolean[], y: number): string {
  let place: number | undefined;
  return runsOf(row)
    .map(([start, end]) => {
      const move = place === undefined ? `M${start} ${y}.5` : `m${start - place} 0`;
      place = end;
      return `${move}h${end - start}`;
    })
    .join('');
}

/** Where each run of dark modules begins, and the place after its end. */
function runsOf(row: readonly boolean[]): [start: number, end: number][] {
  return row.flatMap((dark, start): [number, number][] => {
    if (!dark || row[start - 1]) return [];
    const after = row.indexOf(false, start);
    return [[start, after === -1 ? row.length : after]];
  });
}
