/** What scripts of pages say, in the language in use, apart from the dictionary: no page loads all of it. */
export { oldLink } from './zh-hans/old-link.ts';
export { opensMenu } from './zh-hans/opens-menu.ts';
export { readingFailed } from './zh-hans/reading-failed.ts';
