import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { languageOfTag } from '../domain/languages.ts';
import { messagesFor } from './messages.ts';

/** Puts a page's language and the strings in it where every component of the page finds them. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  locals.language = languageOfTag(locals.starlightRoute.lang);
  locals.messages = messagesFor(locals.language);
});
