const adopted = new Set<string>();

/**
 * Styles what is loaded only when it is used, by a constructed style sheet: the policy of pages
 * allows no style element that the build has not seen. The same text is adopted once.
 */
export function adoptStyles(css: string): void {
  if (adopted.has(css)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  adopted.add(css);
}
