/**
 * Fills `{name}` placeholders of an interface string. A placeholder without a value stays as it
 * is, so that a mistake is visible instead of silent; values are never read as templates.
 */
export function formatMessage(
  template: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}
