import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalForm } from '../../src/read/normal-form.ts';

describe('the normal form of a line', () => {
  test.each([
    ['dots of names', '甲•乙‧丙・丁･戊∙己', '甲·乙·丙·丁·戊·己'],
    ['colons', '甲﹕乙︓丙∶丁：戊:己', '甲：乙：丙：丁：戊：己'],
    ['brackets', '〔甲〕【乙】［丙］﹙丁﹚（戊）', '（甲）（乙）（丙）（丁）（戊）'],
    ['blanks', '甲\u00A0乙\u3000丙\u2009丁', '甲 乙 丙 丁'],
    ['full-width digits and letters', '第９６９１次会议 Ｓ／ＰＶ', '第9691次会议 S/PV'],
    ['Kangxi radicals', '⼄某先⽣', '乙某先生'],
    ['radicals of the supplement', '⻓久 ⺠主 ⻅解', '长久 民主 见解'],
    ['compatibility ideographs', '\uF9D1\uF9F4', '六林'],
  ])('has one form of %s', (_, text, expected) => {
    expect(normalForm(text)).toBe(expected);
  });

  test('leaves colons between figures and in addresses as they are', () => {
    expect(normalForm('10:05 http://example.org Original: English')).toBe('10:05 http://example.org Original: English');
  });

  test('leaves the punctuation of the print as it is', () => {
    const text = '“我们，他们；（某国）！”……《宪章》、——';
    expect(normalForm(text)).toBe(text);
  });

  test('has the length of the text, whatever it is, and is its own normal form', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(...'⽣・﹕［］\u3000Ａ０:', '豈', '㈠', 'ﬁ'),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        const form = normalForm(text);
        expect(form).toHaveLength(text.length);
        expect(normalForm(form)).toBe(form);
      }),
    );
  });
});
