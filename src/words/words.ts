import { zhHans } from './zh-hans.ts';

/**
 * The words of the interface. A language is one file beside this one: an object of this type.
 * What a record says is never here; it is data.
 */
export type Words = typeof zhHans;

/** The dictionary in use. */
export const words: Words = zhHans;
