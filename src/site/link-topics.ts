import { inEveryLanguage, languages } from '../domain/languages.ts';
import type { LinkTopic } from '../domain/provider-link.ts';
import { allLinks } from './links.ts';
import { placesOf } from './places.ts';

/** The links that a provider may send to a customer, one for each page, with the places that are for customers. */
export async function makeLinkTopics(): Promise<readonly LinkTopic[]> {
  const links = (await allLinks()).filter(
    ({ at, page, retired }) => !at && !retired && page !== 'for-providers',
  );
  return Promise.all(
    links.map(async ({ id, page, title }) => {
      const places = await Promise.all(
        languages.map((language) =>
          placesOf(language, page === 'index' ? undefined : page, { forHelpers: false }),
        ),
      );
      const ids = new Set(places.flat().map((place) => place.id));
      return {
        id,
        title,
        places: [...ids].map((place) => ({
          id: place,
          title: inEveryLanguage(
            (language) =>
              places[languages.indexOf(language)]?.find((one) => one.id === place)?.title ?? place,
          ),
        })),
      };
    }),
  );
}
