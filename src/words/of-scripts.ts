/** What scripts of pages say, in the language in use, apart from the dictionary: no page loads all of it. */
export { choices } from './zh-hans/choices.ts';
export { keys } from './zh-hans/keys.ts';
export { moving } from './zh-hans/moving.ts';
export { permalinks } from './zh-hans/permalinks.ts';
export { readingDetails } from './zh-hans/reading-details.ts';
export { sharing } from './zh-hans/sharing.ts';
