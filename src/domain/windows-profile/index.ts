export * from './types.ts';
export { readProfile } from './read-profile.ts';
export { profileFromLinkFolder } from './link-folder.ts';
export { deserializeProfile, serializeProfile } from './stored-profile.ts';
