export * from './types.ts';
export { formatPath, placeholderPath } from './format-path.ts';
