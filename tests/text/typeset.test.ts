import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { normalForm } from '../../src/text/normalize.ts';
import { setText, typeset } from '../../src/text/typeset.ts';
import fc from '../support/properties.ts';

describe('a text as it is set', () => {
  test.each([
    ['sets a comma between Han signs full width', '首先,我们同意', '首先，我们同意'],
    ['drops the blank behind it', '第37条, 我邀请下列代表: 中国; 日本', '第37条，我邀请下列代表：中国；日本'],
    ['sets a mark between a symbol and a Han sign', '文件S/2024/538, 其中', '文件S/2024/538，其中'],
    ['sets a mark behind a quotation mark or a title', '“未来峰会”, 《宪章》, 2024年', '“未来峰会”，《宪章》，2024年'],
    ['sets marks in a row together and drops none', '什么?!我们,,同意', '什么？！我们，，同意'],
    ['sets brackets around Han signs', '志野夫人 (日本) (以英语发言)', '志野夫人（日本）（以英语发言）'],
    ['sets brackets behind a Han sign', '报告(S/2018/592)和', '报告（S/2018/592）和'],
    [
      'sets the year in the number of a resolution',
      '第1631(2005)号决议和第 2178 (2014) 号',
      '第1631（2005）号决议和第2178（2014）号',
    ],
    ['sets both brackets of a pair alike', '（俄罗斯联邦)', '（俄罗斯联邦）'],
    ['drops blanks between Han signs and beside figures', '2010 年 1 月 13 日 和 C 节', '2010年1月13日和C节'],
    ['drops the wide blank too', '第七十九年\u3000会议', '第七十九年会议'],
  ])('%s', (_, received, set) => {
    expect(setText(received)).toBe(set);
  });

  test.each([
    ['the bracket of S/RES/2178(2014)', 'S/RES/2178(2014)号决议'],
    ['the letter of a list', '(a) 促进合作'],
    ['a bracket without its other half', '1) 促进合作(附件'],
    ['a time', '上午10:00开会'],
    ['a figure with thousands', '3,000人，1 000多人'],
    ['marks and blanks of a foreign phrase', '“Issyk Kul, Hello: (a) world!”'],
    ['a foreign text', 'The meeting rose at 1:05 p.m. (see S/PV.1); thanks!'],
    ['a hyphen with its blanks', '上合组织 - 阿富汗'],
    ['signs that have no full-width form of their own', '中国的"一带一路"倡议...中亚五国+美国-'],
  ])('leaves %s', (_, received) => {
    expect(setText(received)).toBe(received);
  });
});

test('a mark behind one that is set, and a pair around one that has a half printed full, are set at once', () => {
  expect(setText('中! ;')).toBe('中！；');
  expect(setText('((）)')).toBe('（（））');
  expect(setText('see (a); b')).toBe('see (a); b');
});

describe('whatever the text', () => {
  const sign = fc.constantFrom(...'中国々𠀀，。《》（）(),;:?! \u3000\t“”‘’—…·"\'.-/+%&0189aZé\u200b');
  const texts = fc.oneof(fc.string({ unit: sign, maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }));

  test('the normal form is that of the text as received', () => {
    fc.assert(fc.property(texts, (text) => normalForm(setText(text)) === normalForm(text)));
  });

  test('only half-width marks, brackets and blanks are set otherwise', () => {
    const touched = (text: string) => typeset(text).slice(0, text.length).filter(isSet);
    fc.assert(fc.property(texts, (text) => touched(text).every(({ received }) => /^[,;:?!()\s]+$/.test(received))));
  });

  test('any stretches of it give back the text as received, and show the text as set', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60)), (text, cuts) => {
        const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
        const setting = typeset(text);
        const runs = places.flatMap((place, index) => setting.slice(place, places[index + 1] ?? text.length));
        expect(runs.map(({ received }) => received).join('')).toBe(text);
        expect(runs.map(({ shown }) => shown).join('')).toBe(setText(text));
      }),
    );
  });

  test('setting it again changes nothing', () => {
    fc.assert(fc.property(texts, (text) => setText(setText(text)) === setText(text)));
  });
});

test('every line of the seeds keeps its normal form, and loses no letter', () => {
  const files = readdirSync('seeds').filter((name) => /\.zh\.(?:md|txt)$/.test(name));
  const lines = files.flatMap((name) => readFileSync(join('seeds', name), 'utf8').split('\n'));
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  expect(lines.filter((line) => normalForm(setText(line)) !== normalForm(line))).toEqual([]);
  expect(lines.filter((line) => letters(setText(line)) !== letters(line))).toEqual([]);
  expect(lines.filter((line) => setText(line) !== line).length).toBeGreaterThan(200);
});

function isSet({ received, shown }: { received: string; shown: string }): boolean {
  return received !== shown;
}
