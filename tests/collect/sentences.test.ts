import { describe, expect, test } from 'vitest';
import { openingSentences } from '../../src/collect/sentences.ts';

describe('the opening of a speech', () => {
  test('is as many whole sentences as fit', () => {
    expect(openingSentences('我感谢主席。我欢迎各位。今天的议题很重要。', 14)).toBe('我感谢主席。我欢迎各位。');
  });

  test('ends at a pause where no sentence fits, so that no name is cut', () => {
    expect(openingSentences('我们欢迎白俄罗斯、哈萨克斯坦、巴基斯坦、印度和伊朗的代表。', 21)).toBe(
      '我们欢迎白俄罗斯、哈萨克斯坦、巴基斯坦……',
    );
    expect(openingSentences('We thank Belarus, Kazakhstan and Pakistan for coming.', 40)).toBe('We thank Belarus……');
  });

  test('is cut where there is neither', () => {
    expect(openingSentences('一二三四五六七八九十', 4)).toBe('一二三四……');
  });

  test('is the whole text where that is short', () => {
    expect(openingSentences('会议开始', 4)).toBe('会议开始');
  });
});
