import { contentFaults, refuseFaults } from '../../build/content/check.ts';

/** Runs before the content tests: what they would say about files that cannot be read hides the cause. */
export default function setup(): void {
  refuseFaults(contentFaults());
}
