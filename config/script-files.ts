/**
 * Which modules share a file: what is always loaded together is one request. The first group that
 * fits counts; a group takes along what its modules import. What is loaded with import() stands
 * outside: in a group it would need a helper of its own.
 */
export const scriptFiles = [
  {
    // On every page.
    name: 'page',
    test: /src[\\/](browser[\\/](announcer|back-forward-cache|clipboard|incomplete|keys|menu|navigation|on-click|place|storage|watch-address)|components[\\/]PageScript[\\/](late-parts|pictures|search|start)|domain[\\/]messages)\.ts$|preload-helper|PageScript\.astro\?/,
  },
  {
    // With what an address carries, and with what opens over the page.
    name: 'overlay',
    test: /src[\\/](browser[\\/]overlay-step|domain[\\/]fragment)\.ts$/,
  },
  {
    // With a widget, and with what opens over the page.
    name: 'preact',
    test: /node_modules[\\/]preact[\\/]|src[\\/](browser[\\/]adopt-styles|components[\\/](Icon|do-not-translate|open-overlay|use-modal))\.tsx?$/,
  },
  {
    // With a widget, or once there is a folder.
    name: 'widgets',
    test: /src[\\/](browser[\\/](checklist-store|place-address|profile-store|stored-things|print|came-from)|components[\\/](widgets\.ts|BreakablePath|Checklist[\\/](?!qr-)|CopyButton|CopyablePath|Handoff|InlineText|NotKept|Notes|PasteField|PathBuilder|ProfilePath|sentence-values|use-location|use-resting)|domain[\\/](checklist|handoff|inline-text|path-formats|path-pieces|windows-profile))/,
  },
];
