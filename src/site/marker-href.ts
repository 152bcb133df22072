import { getEntry } from 'astro:content';

interface MarkerOf {
  readonly id: string;
  readonly marker: string;
}

/**
 * Where on its page a picture's marker is explained; `place` says which step asks for it.
 * @throws when there is no such picture or marker, with what to do about it.
 */
export async function markerHref({ id, marker }: MarkerOf, place: string): Promise<string> {
  const picture = await getEntry('pictures', id);
  const markers = picture?.data.markers.map(({ id: known }) => known);
  if (!markers) {
    throw new Error(`${place}: no picture "${id}". Write it in src/content/pictures/${id}.yaml.`);
  }
  if (!markers.includes(marker)) {
    throw new Error(`${place}: "${id}" has no marker "${marker}", only ${markers.join(', ')}.`);
  }
  return `#${id}-${marker}`;
}
