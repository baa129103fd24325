/** In the language in use, each word apart: scripts of pages bring those that they say, and no other. */
export * from './zh-hans/moving.ts';
