/** Whether this code draws HTML on the server. */
const onServer = typeof document === 'undefined';

/**
 * Keeps translation programs off a path or label; spread it into an element.
 *
 * In the browser Preact sets `translate` as a property, a boolean there, and would turn the
 * attribute's "no" into "yes"; on the server it leaves `false` out. Preact's types know the
 * property only.
 */
export const doNotTranslate = { translate: (onServer ? 'no' : false) as boolean };
