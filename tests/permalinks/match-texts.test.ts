import { afterEach, describe, expect, test, vi } from 'vitest';
import { matchTexts } from '../../src/permalinks/match-texts.ts';

afterEach(() => {
  vi.doUnmock('../../src/permalinks/resemblance.ts');
  vi.resetModules();
});

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

  test.each([
    ['longer', speech.a + speech.b, speech.c],
    ['shorter', speech.a, speech.b + speech.c],
  ])('keeps the first part of a text that was split, also where it is the %s', (_, first, second) => {
    const before = [one(speech.d), one(first + second), one('谢谢。')];
    expect(matchTexts(before, [one(speech.d), one(first), one(second), one('谢谢。')])).toEqual([0, 1, null, 2]);
  });

  test('keeps the first of three parts, and the address of the text behind them that was corrected', () => {
    const before = [one(speech.a + speech.b + speech.c), one(speech.d)];
    const now = [speech.a, speech.b, speech.c, speech.d.replace('二十年来', '多年以来')].map(one);
    expect(matchTexts(before, now)).toEqual([0, null, null, 1]);
  });

  test('keeps the longer part of a text that was split and corrected', () => {
    const before = [one(speech.a + speech.b + speech.c), one(speech.d)];
    const now = [speech.a, (speech.b + speech.c).replace('粮食', '食物'), speech.d].map(one);
    expect(matchTexts(before, now)).toEqual([null, 0, 1]);
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

  test('knows a text that was moved and corrected at once, if it says enough', () => {
    const before = Object.values(speech).map(one);
    const moved = [speech.d.replace('二十年来', '多年以来'), speech.a, speech.c.replace('部队', '人员'), speech.b];
    expect(matchTexts(before, moved.map(one))).toEqual([3, 0, 2, 1]);
    expect(matchTexts([one(speech.a), one('谢谢主席。')], [one('感谢主席。'), one(speech.a)])).toEqual([null, 0]);
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

const corrected = (count: number, ending: string) =>
  Array.from({ length: count }, (_, index) => one(`${index} ${speech.a} ${(index * 7919) % 9973} ${ending}`));
const unlike = (count: number, first: number) =>
  Array.from({ length: count }, (_, index) =>
    one(
      Array.from({ length: 60 }, (_, at) => String.fromCharCode(first + ((index * 7919 + at * 131) % 9000))).join(''),
    ),
  );

test.each([
  ['every text was corrected', (count: number) => [corrected(count, '旧'), corrected(count, '新')] as const],
  ['no text resembles another', (count: number) => [unlike(count, 0x4e00), unlike(count, 0xac00)] as const],
])('compares in proportion to the length where %s', async (_, texts) => {
  // Read anew, since other files of tests have read these modules before and share them.
  vi.resetModules();
  vi.doMock(import('../../src/permalinks/resemblance.ts'), async (original) => {
    const real = await original();
    return { ...real, resemblance: vi.fn(real.resemblance) };
  });
  const { resemblance } = await import('../../src/permalinks/resemblance.ts');
  const { matchTexts } = await import('../../src/permalinks/match-texts.ts');
  const comparisons = (count: number) => {
    vi.mocked(resemblance).mockClear();
    matchTexts(...texts(count));
    return vi.mocked(resemblance).mock.calls.length;
  };
  expect(comparisons(480) / comparisons(60)).toBeLessThan(12);
});
