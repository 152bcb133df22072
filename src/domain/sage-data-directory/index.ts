export * from './types.ts';
export { readDataDirectory } from './read-data-directory.ts';
