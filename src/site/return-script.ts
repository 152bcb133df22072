import { storageKey } from '../browser/storage/storage.ts';
import { noticeReturn } from '../client/inline/notice-return.ts';
import { openStep } from '../domain/checklist.ts';
import { inlineCall } from './inline-call.ts';

/**
 * The script before a list about an antivirus, with the same text before each, so that one hash in the
 * headers lets all of them run; what differs are attributes of its element.
 */
export const returnScript = {
  text: inlineCall(noticeReturn, openStep),
  keyOf: (checklist: string) => storageKey('checklist', checklist, 1),
};
