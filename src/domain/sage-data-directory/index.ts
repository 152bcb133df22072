export * from './types';
export { readDataDirectory } from './read-data-directory';
