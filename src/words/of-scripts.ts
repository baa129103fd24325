/** Words of scripts of pages that stand alone, in the language in use; the others are in `copying`, `moving` and `sharing`. */
export { oldLink } from './zh-hans/old-link.ts';
export { opensMenu } from './zh-hans/opens-menu.ts';
export { readingFailed } from './zh-hans/reading-failed.ts';
export { siteName } from './zh-hans/site-name.ts';
