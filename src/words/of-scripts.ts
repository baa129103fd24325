/** What scripts of pages say, in the language in use, apart from the dictionary: no page loads all of it. */
export { moving } from './zh-hans/moving.ts';
export { oldLink } from './zh-hans/old-link.ts';
export { readingFailed } from './zh-hans/reading-failed.ts';
export { sharing } from './zh-hans/sharing.ts';
