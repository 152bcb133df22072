import fc from 'fast-check';

// 10,000 cases find what 1,000 miss once in a while, and take a minute longer.
fc.configureGlobal({ numRuns: process.env.CI === undefined ? 1000 : 10_000 });
