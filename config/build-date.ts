/** The day of the build as year-month-day; `BUILD_DATE` sets it, so that no test depends on the clock. */
export const buildDate = process.env.BUILD_DATE ?? new Date().toISOString().slice(0, 10);
