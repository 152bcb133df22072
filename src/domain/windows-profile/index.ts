export * from './types';
export { readProfile } from './read-profile';
export { profileFromLinkFolder } from './link-folder';
export { deserializeProfile, serializeProfile } from './stored-profile';
