/**
 * Loads a JSON file of this site; its shape is what the build wrote.
 * @throws where it cannot be loaded.
 */
export async function fetchJson<Value>(href: string): Promise<Value> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} for ${href}`);
  return (await response.json()) as Value;
}
