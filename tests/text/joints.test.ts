import { expect, test } from 'vitest';
import { partsAtJoints } from '../../src/text/joints.ts';
import fc from '../support/properties.ts';

test('the dot of a name, a single dash and a plus are joints', () => {
  expect(partsAtJoints('谢尔盖·韦尔希宁')).toEqual(['谢尔盖', '·', '韦尔希宁']);
  expect(partsAtJoints('印度—中亚对话')).toEqual(['印度', '—', '中亚对话']);
  expect(partsAtJoints('中亚五国+')).toEqual(['中亚五国', '+', '']);
});

test('a dash of two signs is none, and may begin a line', () => {
  expect(partsAtJoints('区域组织——包括')).toEqual(['区域组织——包括']);
});

test('the parts are the text, and joints stand at odd places', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('谢', '·', '—', '+', 'a') }), (text) => {
      const parts = partsAtJoints(text);
      expect(parts.join('')).toBe(text);
      for (const [index, part] of parts.entries()) expect(/^[·+—]$/.test(part)).toBe(index % 2 === 1);
    }),
  );
});
