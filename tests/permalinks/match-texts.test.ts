import { describe, expect, test } from 'vitest';
import { matchTexts } from '../../src/permalinks/match-texts.ts';

const speech = {
  a: '我们重申国际法和联合国宪章是各国关系的基础，任何例外都会损害它。',
  b: '粮食和能源的价格上涨使最贫穷的国家承受了不成比例的负担。',
  c: '维持和平行动的授权必须明确，资源必须与授权相称，部队必须安全。',
  d: '妇女充分参加和平进程，这是安全理事会二十年来一再确认的要求。',
};
const say = (label: string, text: string, gone = false) => ({ label, text, gone });
const chair = (text: string) => say('主席', text);
const one = (text: string) => say('', text);

describe('a sequence of texts', () => {
  test('stays matched where nothing changed', () => {
    const texts = Object.values(speech).map(one);
    expect(matchTexts(texts, texts)).toEqual([0, 1, 2, 3]);
  });

  test('leaves what was inserted without a match', () => {
    const before = [one(speech.a), one(speech.c)];
    expect(matchTexts(before, [one(speech.a), one(speech.b), one(speech.c)])).toEqual([0, null, 1]);
  });

  test('knows the texts around one that was withdrawn', () => {
    const before = [one(speech.a), one(speech.b), one(speech.c)];
    expect(matchTexts(before, [one(speech.a), one(speech.c)])).toEqual([0, 2]);
  });

  test('knows a text in which words were corrected', () => {
    const before = [one(speech.a), one(speech.b), one(speech.c)];
    const now = [one(speech.a), one(speech.b.replace('最贫穷', '最不发达')), one(speech.c)];
    expect(matchTexts(before, now)).toEqual([0, 1, 2]);
  });

  test('takes no text for another one that stands in its place', () => {
    expect(matchTexts([one(speech.a), one(speech.b)], [one(speech.a), one(speech.d)])).toEqual([0, null]);
  });

  test('keeps the longer part of a text that was split', () => {
    const [first, second] = [`${speech.a}${speech.b}`, speech.c];
    expect(matchTexts([one(first + second), one(speech.d)], [one(first), one(second), one(speech.d)])).toEqual([
      0,
      null,
      1,
    ]);
  });

  test('knows two texts that were merged as the longer of them', () => {
    const long = speech.b + speech.c;
    expect(matchTexts([one(speech.a), one(long), one(speech.d)], [one(speech.a + long), one(speech.d)])).toEqual([
      1, 2,
    ]);
  });

  test('knows texts that changed places', () => {
    const before = [one(speech.a), one(speech.b), one(speech.c)];
    expect(matchTexts(before, [one(speech.b), one(speech.a), one(speech.c)])).toEqual([1, 0, 2]);
  });

  test('tells short turns of the chair that are alike by what stands between them', () => {
    const thanks = chair('我感谢他的通报。');
    const turns = [thanks, say('甲先生', speech.a), thanks, say('乙先生', speech.b), thanks];
    const withTurn = [...turns.slice(0, 3), say('丙先生', speech.c), thanks, ...turns.slice(3)];
    expect(matchTexts(turns, withTurn)).toEqual([0, 1, 2, null, null, 3, 4]);
  });

  test('knows a turn by its text where the label was corrected', () => {
    const before = [chair('请发言。'), say('保利尼夫人（法国）', speech.a)];
    expect(matchTexts(before, [chair('请发言。'), say('保利妮夫人（法国）', speech.a)])).toEqual([0, 1]);
  });

  test('finds a withdrawn text again only where the same text came back', () => {
    const before = [one(speech.a), say('', speech.b, true)];
    expect(matchTexts(before, [one(speech.a), one(speech.b)])).toEqual([0, 1]);
    expect(matchTexts(before, [one(speech.a), one(speech.b.replace('粮食', '食物'))])).toEqual([0, null]);
  });
});

test('takes time in proportion to the length, whatever changed', () => {
  const texts = (count: number, ending: string) =>
    Array.from({ length: count }, (_, index) => one(`${index} ${speech.a} ${(index * 7919) % 9973} ${ending}`));
  const timed = (count: number) => {
    const before = performance.now();
    expect(matchTexts(texts(count, '旧'), texts(count, '新'))).toHaveLength(count);
    return performance.now() - before;
  };
  timed(200);
  const [short, long] = [timed(100), timed(800)];
  expect(long / Math.max(short, 1)).toBeLessThan(32);
});
