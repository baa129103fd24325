import { expect, test } from 'vitest';
import { langOf } from '../../src/render/lang-of.ts';

test('says nothing of Chinese records, for the page is in their script', () => {
  expect(langOf('zh')).toBeUndefined();
});

test('marks any other language', () => {
  expect(langOf('fr')).toBe('fr');
});
