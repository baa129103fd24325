export * from './zh-hans/copying.ts';
