export * from './types';
export { formatPath, placeholderPath } from './format-path';
