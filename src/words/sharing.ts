export * from './zh-hans/sharing.ts';
