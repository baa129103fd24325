import { describe, expect, test } from 'vitest';
import { readRecordFile } from '../../src/pipeline.ts';
import { loadRegisters } from '../../src/resolve/registers.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { verbatimText } from '../support/verbatim.ts';

/**
 * Time that grows with the length of a text and no faster. A text of eight times the length may take eight times as
 * long, and two and a half times that for the noise of a busy machine, 20 times in all; what costs the square would take
 * 64 times. Time is that of computing, not that of a clock.
 */
const times = 8;
const allowed = times * 2.5;

const { registers } = loadRegisters('seeds/registers');

/** Texts of about `length` signs that have tempted a pattern to backtrack, or a list to be searched again and again. */
const shapes: Record<string, (length: number) => string[]> = {
  'one long line': (length) => [`叶女士（法国）：${'我们感谢各位的通报，并继续发言，'.repeat(length / 16)}。`],
  'one sentence cut over thousands of lines': (length) => [
    '叶女士（法国）：谢谢',
    ...repeated('我们感谢各位的通报', length / 11),
  ],
  'thousands of labels': (length) => repeated('叶女士（法国）（以法语发言）：谢谢。', length / 20),
  'thousands of bold labels': (length) => repeated('**叶女士（法国）：**谢谢。', length / 18),
  'brackets that open': (length) => [`叶女士（法国）：${'（['.repeat(length / 2)}`],
  'brackets that open and close': (length) => [`叶女士（法国）：${'['.repeat(length / 2)}${']'.repeat(length / 2)}`],
  stars: (length) => [`叶女士（法国）：${'*a '.repeat(length / 3)}`],
  digits: (length) => [`叶女士（法国）：${'1'.repeat(length)}`],
  'numbers of resolutions without the word': (length) => [`叶女士（法国）：${'第1267（1999）、'.repeat(length / 11)}`],
  'parts of symbols': (length) => [`叶女士（法国）：${'A/'.repeat(length / 2)}`],
  names: (length) => [`叶女士（法国）：${'伊万诺夫先生、法国'.repeat(length / 9)}`],
  titles: (length) => [`叶女士（法国）：${'我先生'.repeat(length / 3)}`],
  guests: (length) => [
    `主席：根据安理会暂行议事规则第39条，我邀请${'上海合作组织秘书长张明先生、'.repeat(length / 14)}`,
  ],
  calls: (length) => [`主席：${'我现在请法国代表发言。'.repeat(length / 11)}`],
  colons: (length) => [`叶女士（法国）：${'谢：'.repeat(length / 2)}`],
  'notes of language': (length) => [`叶女士（法国）：${'（以英语发言）'.repeat(length / 7)}`],
  'headings between turns': (length) => repeated('# 某题\n\n叶女士（法国）：谢谢。', length / 20),
  'blank lines': (length) => [`${'\n'.repeat(length)}叶女士（法国）：谢谢。`],
};

describe('the time that a record takes grows with its length', () => {
  for (const [name, lines] of Object.entries(shapes)) {
    test(name, () => {
      const short = fastest(lines(20_000), 3);
      // Below a few milliseconds the measure says more about the machine than about the parser.
      const most = Math.max(short, 4) * allowed;
      expect(fastest(lines(20_000 * times), 6, most)).toBeLessThan(most);
    });
  }
});

test('a line of 20 MB is read, and nothing of it is lost', () => {
  const sentence = '我们感谢各位的通报，并继续发言，';
  const line = sentence.repeat(Math.ceil(20_000_000 / new TextEncoder().encode(sentence).length));
  const bytes = new TextEncoder().encode(verbatimText([`叶女士（法国）：${line}完。`]));
  const record = readRecordFile('long.md', bytes, registers).resolved?.record;
  expect(record?.ledger.unassigned).toBe(0);
  expect(record?.ledger.speech).toBe(line.length + 2);
});

function repeated(line: string, count: number): string[] {
  return Array.from({ length: Math.floor(count) }, () => line);
}

/**
 * The shortest of some runs, in milliseconds: what else the machine did is the least in it. There are no more runs once one
 * was shorter than `enough`.
 */
function fastest(lines: readonly string[], runs: number, enough = 0): number {
  const bytes = new TextEncoder().encode(verbatimText(lines));
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && shortest >= enough; run += 1) {
    const time = cpuTime(() => {
      const { resolved } = readRecordFile('growth.md', bytes, registers);
      expect(resolved?.record.ledger.unassigned).toBe(0);
    });
    shortest = Math.min(shortest, time);
  }
  return shortest;
}
