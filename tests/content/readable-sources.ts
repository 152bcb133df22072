import { contentFaults } from '../../build/content/check.ts';
import { expectNone } from './expect-none.ts';

/** Runs before the content tests: what they would say about files that cannot be read hides the cause. */
export default function setup(): void {
  expectNone(contentFaults());
}
