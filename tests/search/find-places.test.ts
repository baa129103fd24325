import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../src/search/find-places.ts';

const meeting = [
  ['主席（以俄语发言）：', '我请张明先生发言。'],
  ['张明先生（中国）：', '感谢安理会轮值主席国', '邀请我出席今天的“上海精神”活动。', '再次感谢。'],
  ['傅聪先生（中国）：', '中方支持“上海精神”，感谢《联合国宪章》第八章。'],
];

/** The text of each place, its pieces apart by `|`, with the number of its intervention. */
function found(query: string) {
  const answer = findPlaces(query, meeting);
  return answer?.places.map(({ intervention, pieces }) => {
    const texts = pieces.map(({ line, start, end }) => meeting[intervention]?.[line]?.slice(start, end));
    return `${intervention + 1} ${texts.join('|')}`;
  });
}

describe('places of a query in a meeting', () => {
  test('stand in the order of the page, in labels and in paragraphs', () => {
    expect(found('张明先生')).toEqual(['1 张明先生', '2 张明先生']);
    expect(findPlaces('张明先生', meeting)?.places.map(({ pieces }) => pieces[0]?.line)).toEqual([1, 0]);
  });

  test('run from the label into the first paragraph, and from a paragraph into the next', () => {
    expect(found('（中国）：感谢')).toEqual(['2 （中国）：|感谢']);
    expect(found('主席国邀请我')).toEqual(['2 主席国|邀请我']);
  });

  test('never run from one intervention into another', () => {
    expect(found('发言。张明')).toEqual([]);
  });

  test('pass over punctuation only when nothing stands as typed', () => {
    expect(findPlaces('联合国宪章第八章', meeting)?.closeness).toBe('loose');
    expect(found('联合国宪章第八章')).toEqual(['3 联合国宪章》第八章']);
    expect(findPlaces('《联合国宪章》', meeting)?.closeness).toBe('exact');
  });

  test('of a phrase have its punctuation', () => {
    expect(found('"联合国宪章第八章"')).toEqual([]);
    expect(found('"《联合国宪章》第八章" 中方')).toEqual(['3 中方', '3 《联合国宪章》第八章']);
  });

  test('of several words stand where an intervention has all of them', () => {
    expect(found('感谢 宪章')).toEqual(['3 感谢', '3 宪章']);
  });

  test('of several words that no intervention has together stand wherever one is', () => {
    expect(found('轮值 宪章')).toEqual(['2 轮值', '3 宪章']);
  });

  test('leave out the interventions that have an unwanted word, and never mark that word', () => {
    expect(found('上海精神 -中方')).toEqual(['2 上海精神']);
    expect(found('上海精神 -感谢')).toEqual(['2 上海精神', '3 上海精神']);
  });

  test('that overlap are one', () => {
    expect(found('联合国宪章 国宪')).toEqual(['3 联合国宪章']);
  });

  test('make no difference of width and case, as search makes none', () => {
    expect(findPlaces('ＣＳＴＯ', [['甲：', '集安组织（csto）']])?.places).toHaveLength(1);
  });

  test('are none when the words are nowhere, and null when nothing is asked for', () => {
    expect(findPlaces('查无此语', meeting)).toEqual({ closeness: 'exact', places: [] });
    expect(findPlaces(' ', meeting)).toBeNull();
  });
});
