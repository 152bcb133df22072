import { languageKey } from '../browser/storage/storage.ts';
import { leadOn } from '../client/inline/go.ts';
import { chooseLanguage, landingFragment } from '../domain/link-landing.ts';
import { inlineCall } from './inline-call.ts';

/**
 * The script of the pages below /go/. Every one carries the same text, so that one hash in the
 * headers lets all of them run; what differs, and the key of storage, are attributes of its element.
 */
export const goScript = { text: inlineCall(leadOn, chooseLanguage, landingFragment), languageKey };
