/**
 * Which modules share a chunk: what is always loaded together is one request instead of ten small ones.
 * The first group that fits counts, and takes along what its modules import. A folder that moves away
 * from here only costs requests, which config/budgets.ts limits.
 */
export const chunks = [
  // On every page.
  {
    name: 'frame',
    test: /src[\\/](client[\\/](frame|early-click)|browser[\\/](dom|address|words|count)|domain[\\/]messages)/,
  },
  // With a widget, and with what opens over the page.
  {
    name: 'preact',
    test: /node_modules[\\/]preact[\\/]|parts[\\/](Changing|Icon|do-not-translate|open-overlay|use-late|use-modal)\./,
  },
  // With a widget.
  {
    name: 'widgets',
    test: /src[\\/](client[\\/](islands|folder)|widgets[\\/]parts|browser[\\/]storage)/,
  },
];
