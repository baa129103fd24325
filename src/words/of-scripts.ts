/** What scripts of pages say, in the language in use, apart from the dictionary: no page loads all of it. */
export { moving } from './zh-hans/moving.ts';
export { oldLink } from './zh-hans/old-link.ts';
export { readingDetails } from './zh-hans/reading-details.ts';
export { sharing } from './zh-hans/sharing.ts';
export { textChanges } from './zh-hans/text-changes.ts';
