import { expect, test } from 'vitest';
import { fold } from '../../../src/search/find/fold.ts';

test('folds width, case and accents, and passes over punctuation and blanks', () => {
  expect(fold('谢尔盖·拉夫罗夫').text).toBe('谢尔盖拉夫罗夫');
  expect(fold('Ondina Blokar Drobič').text).toBe('ondinablokardrobic');
  expect(fold('Ｓ／ＰＶ．９６８８').text).toBe('spv9688');
});

test('keeps one stroke between figures, whatever stood there', () => {
  expect(fold('S/RES/2178(2014)').text).toBe('sres2178/2014');
  expect(fold('第2178（2014）号').text).toBe('第2178/2014号');
  expect(fold('73 - 334').text).toBe('73/334');
});

test('knows where parts of a name begin', () => {
  const opens = (name: string) => {
    const { signs, opens: at } = fold(name);
    return signs.filter((_, index) => at[index]).join('');
  };
  expect(opens('谢尔盖·拉夫罗夫')).toBe('谢拉');
  expect(opens('Linda Thomas-Greenfield')).toBe('ltg');
  expect(opens('第2178号')).toBe('第2号');
});

test('leads back to the name as printed', () => {
  const { starts, ends } = fold('（Ｌ） ǎb');
  expect([...starts]).toEqual([1, 4, 5]);
  expect([...ends]).toEqual([2, 5, 6]);
});
