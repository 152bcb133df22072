import { describe, expect, test } from 'vitest';
import { needsStart } from '../../../scripts/authoring.ts';
import { chooseStages } from '../../../scripts/test-stages.ts';

describe('the authors’ server starts again', () => {
  test.each([
    ['src/site/settings.ts', false, true],
    ['src/content/schemas/link.ts', false, true],
    ['src\\content\\schemas\\link.ts', false, true],
    ['src/content.config.ts', false, true],
    ['config/chunks.ts', false, true],
    ['build/content/links.ts', false, true],
    ['src/content/links/avast.yaml', false, false],
    ['src/components/Fold.astro', false, false],
    // It ended because it could not read this file.
    ['src/content/links/avast.yaml', true, true],
  ])('%s (the server has ended: %s): %s', (file, hasEnded, expected) => {
    expect(needsStart(file, hasEnded)).toBe(expected);
  });
});

describe('the stages', () => {
  const names = (...asked: string[]) => chooseStages(asked).map(({ name }) => name);

  test('of authors are few, and no others hold them', () => {
    expect(names('authors')).toEqual(['formatting', 'content', 'authors']);
    expect(names()).not.toContain('authors');
    expect(names()).toContain('site');
  });

  test('come with what they need', () => {
    expect(names('site')).toEqual(['build', 'site']);
  });
});
