/**
 * The path data of an SVG that draws a QR code's dark modules, one unit each: a rectangle for every
 * run of dark modules in a row, so that no hairline shows between neighbours.
 */
export function qrOutline(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      runsOf(row).map(([start, end]) => `M${start} ${y}H${end}V${y + 1}H${start}Z`),
    )
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
