import { describe, expect, test } from 'vitest';
import type { VerbatimParts } from '../support/verbatim.ts';
import { meetingOf } from '../support/verbatim.ts';

/** What the paragraphs of a meeting name: kind, id, and the words themselves. */
function mentions(lines: readonly string[], parts: VerbatimParts = {}): string[] {
  const meeting = meetingOf(lines, parts);
  const texts = new Map(
    meeting.interventions
      .flatMap((turn) => turn.parts.flatMap((part) => part.paragraphs))
      .map(({ id, text }) => [id, text]),
  );
  return meeting.mentions.map(({ kind, id, paragraph, start, end }) => {
    const words = texts.get(paragraph)?.slice(start, end);
    return `${kind} ${id} ${words}`;
  });
}

describe('a speaker of the record', () => {
  const speeches = ['主席：谢谢。', '林江河先生（中国）：谢谢。'];

  test('is named by the name on the label, with the word of address left out', () => {
    expect(mentions([...speeches, '森夫人（日本）：我感谢林江河先生。'])).toEqual(['speaker linjianghe-chn 林江河']);
  });

  test('is not named where the name is part of another word', () => {
    expect(mentions(['主席：谢谢。', '白江先生（中国）：谢谢。', '森夫人（日本）：河水变为白江流域的问题。'])).toEqual(
      [],
    );
  });

  test('is not meant where two of that name spoke: nobody is guessed', () => {
    const two = [
      '主席：谢谢。',
      '森夫人（日本）：谢谢。',
      '森女士（中国）：谢谢。',
      '格林女爵士（联合王国）：我感谢森女士。',
    ];
    expect(mentions(two)).toEqual([]);
  });

  test('is not the chair’s words of procedure, though they name them too', () => {
    const named = mentions([...speeches, '主席：我感谢林江河先生。']);
    expect(named).toEqual(['speaker linjianghe-chn 林江河']);
  });
});

describe('a delegation', () => {
  test('is named by any of its names, the longest first', () => {
    expect(mentions(['主席：大韩民国和上海合作组织（上合组织）同联合王国合作。'])).toEqual([
      'delegation KOR 大韩民国',
      'delegation sco 上海合作组织',
      'delegation sco 上合组织',
      'delegation GBR 联合王国',
    ]);
  });

  test('is not named inside a citation or inside a person’s name', () => {
    expect(mentions(['主席：请看文件S/2024/538。', '巴林河先生（中国）：谢谢。', '主席：我感谢巴林河先生。'])).toEqual([
      'speaker balinhe-chn 巴林河',
    ]);
  });
});

test('mentions never overlap, and stand in order', () => {
  const { mentions: found } = meetingOf([
    '主席：谢谢。',
    '林江河先生（中国）：中国感谢日本的森夫人，并提到第2396（2017）号决议和中国代表林江河先生。',
    '森夫人（日本）：谢谢林江河先生。',
  ]);
  for (const [index, mention] of found.entries()) {
    const before = found[index - 1];
    if (before?.paragraph === mention.paragraph) expect(before.end).toBeLessThanOrEqual(mention.start);
  }
  expect(found.length).toBeGreaterThan(4);
});
