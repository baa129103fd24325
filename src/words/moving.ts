export * from './zh-hans/moving.ts';
