/**
 * Which modules share a file: what is always loaded together is one request. The first group that
 * fits counts; a group takes along what its modules import.
 */
export const scriptFiles = [
  {
    // On every page.
    name: 'page',
    test: /src[\\/](browser[\\/](address|announcer|back-forward-cache|clipboard|incomplete|language|link-requests|menu|navigation|overlay-step|picture-links|profile-key|storage)|domain[\\/](fragment|messages))\.ts$|preload-helper/,
  },
  {
    // With a widget, or once there is a folder.
    name: 'folder',
    test: /src[\\/](browser[\\/](folder-offer|profile-paths|profile-store)|domain[\\/](path-formats|path-pieces|windows-profile))/,
  },
  {
    // With a widget, and with what opens over the page.
    name: 'preact',
    test: /node_modules[\\/](preact|@astrojs[\\/]preact)[\\/](?!dist[\\/]signal)|src[\\/](browser[\\/]adopt-styles|components[\\/](Icon|do-not-translate|open-overlay|use-modal))\.tsx?$/,
  },
  {
    // With a widget.
    name: 'widgets',
    test: /src[\\/](browser[\\/]checklist-store|components[\\/](BreakablePath|CopyButton|CopyablePath|NotKept|Notes|PasteField|ProfilePath|sentence-values|use-location|use-resting))/,
  },
];
