/**
 * Which modules share a file: what is always loaded together is one request. The first group that
 * fits counts; a group takes along what its modules import. What is loaded with import() stands
 * outside: in a group it would need a helper of its own.
 */
export const scriptFiles = [
  {
    // On every page.
    name: 'page',
    test: /src[\\/](browser[\\/](dom[\\/](announcer|clipboard|incomplete|menu|on-click)|storage[\\/](back-forward-cache|keys|storage)|address[\\/](navigation|place|watch-address))|client[\\/](lazy|open-picture|open-search|page)|domain[\\/]messages)\.ts$|preload-helper|PageScript\.astro\?/,
  },
  {
    // With what an address carries, and with what opens over the page.
    name: 'overlay',
    test: /src[\\/](browser[\\/]address[\\/]overlay-history|domain[\\/]fragment)\.ts$/,
  },
  {
    // With a widget, and with what opens over the page.
    name: 'preact',
    test: /node_modules[\\/]preact[\\/]|src[\\/](browser[\\/]dom[\\/]adopt-styles|widgets[\\/]parts[\\/](Icon|do-not-translate|open-overlay|use-modal))\.tsx?$/,
  },
  {
    // With a widget, or once there is a folder.
    name: 'widgets',
    test: /src[\\/](browser[\\/](storage[\\/](checklist-store|everything-stored|folder-store)|address[\\/](came-from|place-address)|dom[\\/]print)|client[\\/]islands|widgets[\\/](parts|checklist[\\/](?!qr-)|folder|handoff)|domain[\\/](checklist|handoff|inline-text|path-formats|path-pieces|windows-profile))/,
  },
];
