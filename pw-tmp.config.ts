import base from './playwright.config.ts';
export default { ...base, timeout: 240_000, expect: { timeout: 40_000 }, workers: 3, reporter: [['list'], ['json', { outputFile: '.cache/reports/tmp.json' }]] };
