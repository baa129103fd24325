import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import type { VerbatimRecord } from '../../src/collections/any-record.ts';
import { giveAddresses } from '../../src/permalinks/give-addresses.ts';
import { loadPermalinks } from '../../src/permalinks/permalink-register.ts';
import { readRecordFile } from '../../src/pipeline.ts';
import { seedFiles } from '../../src/read/seed-files.ts';
import { countCharacters } from '../../src/read/source.ts';
import { mutate, mutations } from '../support/mutations.ts';
import { pageText } from '../support/page-text.ts';
import { registers } from '../support/sources.ts';
import { verbatimText } from '../support/verbatim.ts';

/**
 * Whatever happened to a text on its way here: it is read without a crash, and where a record comes out,
 * every character of the text is somewhere in it. `FUZZ_RUNS` sets how many texts are tried.
 */
const runs = Number(process.env.FUZZ_RUNS ?? 20);
const seed = Number(process.env.FUZZ_SEED ?? 9688);
const timeout = 300_000 + runs * 2_000;

const { register: published } = loadPermalinks('seeds/permalinks');

function check(text: string, file: string): VerbatimRecord | null {
  const { resolved, problems } = readRecordFile(file, new TextEncoder().encode(text), registers);
  if (resolved === null) {
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    return null;
  }
  const { record } = resolved;
  expect(() => collect([resolved], registers)).not.toThrow();
  const counted = Object.values(record.ledger).reduce((sum, count) => sum + count, 0);
  expect(record.source.characters).toBe(
    countCharacters(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))),
  );
  expect(counted).toBe(record.source.characters);
  expect(record.ledger.unassigned).toBe(0);
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(record.source.lines);
  }
  checkTexts(record);
  return record;
}

/** Of a meeting its front matter up to the opening, and some lines of the sitting; another seed is short enough. */
function excerptOf(text: string, part: number): string {
  const opened = /^.*开会。.*$/m.exec(text);
  if (opened === null) return text;
  const end = opened.index + opened[0].length;
  const lines = text.slice(end).split('\n');
  const from = Math.floor(lines.length * part);
  return `${text.slice(0, end)}\n\n${lines.slice(from, from + 16).join('\n')}`;
}

/** What the ledger says was spoken is what the paragraphs hold, and places in texts are places in them. */
function checkTexts(record: VerbatimRecord): void {
  const texts = new Map<string, string>();
  if (record.kind === 'meeting') {
    const paragraphs = record.interventions.flatMap(({ parts }) => parts.flatMap((part) => part.paragraphs));
    const spoken = paragraphs.filter(({ kind }) => kind !== 'note');
    expect(spoken.reduce((sum, { text }) => sum + countCharacters(text), 0)).toBe(record.ledger.speech);
    for (const { id, text, lines, cuts, joined } of paragraphs) {
      texts.set(id, text);
      expect(lines[0]).toBeLessThanOrEqual(lines[1]);
      expect(cuts).toHaveLength(joined.length);
      for (const line of joined) expect(line >= lines[0] && line < lines[1]).toBe(true);
    }
    expect(texts.size).toBe(paragraphs.length);
  }
  for (const { paragraph, start, end, printed } of record.citations) {
    const text = texts.get(paragraph ?? '');
    if (text !== undefined) expect(text.slice(start ?? 0, end ?? 0)).toBe(printed);
  }
}

const small = verbatimText([
  '### 第一个项目',
  '主席（以法语发言）：我现在请林先生发言。',
  '**林先生**（中国）：谢谢。正如秘书长所说：',
  '“合作是核心。”',
  '（以英语发言）',
  '我们支持第2396（2017）号决议',
  '以及《宪章》。',
  '**森夫人（日本）（以英语发言）：**谢谢。',
  '主席：我现在以法国代表的身份发言。',
  '法国支持。',
  '我恢复行使主席的职能。',
]);

const page = pageText(
  '主席（以法语发言）：安理会成员面前有文件S/2025/101，其中载有法',
  '国提交的一项决议草案案文。我现在将决议草案付诸表决。',
  '进行了举手表决。',
  '赞成：',
  '法国、中国、日本、大不列颠及北爱尔兰联',
  '合王国',
  '反对：',
  '无',
  '主席（以法语发言）：决议草案获得4票赞成，成为第2900（2025）号决',
  '25-12345 3/3',
  '05/03/2025 某地局势 S/PV.9002',
  '议。',
  '格林女爵士（大不列颠及北爱尔兰联合',
  '王国）（以英语发言）：我 感 谢 主 席 召 开 会 议 ，并 欢 迎 该 决 议。',
);

describe('a mutated text', () => {
  test.each(seedFiles('seeds').files)(
    '%s is read without a crash, and nothing of it is lost',
    (file) => {
      const text = readFileSync(file, 'utf8');
      fc.assert(
        fc.property(mutations, (changes) => {
          const record = check(mutate(text, changes), file);
          if (record !== null) expect(() => giveAddresses(record, published.get(record.id))).not.toThrow();
        }),
        { numRuns: Math.max(1, Math.round((runs * 20_000) / Math.max(20_000, text.length))), seed },
      );
    },
    timeout,
  );

  test.each(seedFiles('seeds').files)(
    'of an excerpt of %s is read so too: thousands of them in the time of a few whole records',
    (file) => {
      const text = readFileSync(file, 'utf8');
      fc.assert(
        fc.property(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), mutations, (part, changes) => {
          check(mutate(excerptOf(text, part), changes), file);
        }),
        { numRuns: runs * 20, seed },
      );
    },
    timeout,
  );

  test.each([
    ['lines apart', small],
    ['pages', page],
  ])(
    'of a small record in %s too, where a mutation meets labels, headings and votes more often',
    (_, text) => {
      fc.assert(
        fc.property(mutations, (changes) => {
          check(mutate(text, changes), 'small.md');
        }),
        { numRuns: runs * 10, seed },
      );
    },
    timeout,
  );
});

test(
  'a text made of nothing but what parsers look for is read without a crash',
  () => {
    const word = fc.constantFrom(
      ...[
        '逐字记录',
        '第九〇〇一次会议',
        '2024年3月5日上午10时举行',
        '主席：',
        '成员：\t中国\t林先生',
        '上午10时开会。',
      ],
      ...[
        '林先生（中国）：',
        '（以英语发言）',
        '我现在以法国代表的身份发言。',
        '我恢复行使主席的职能。',
        '议程项目',
        '进行了举手表决。',
      ],
      ...[
        '赞成：',
        '反对：',
        '无',
        '下午1时散会。',
        '大会，',
        '1. 请',
        ' 1 A/79/302。',
        '__________________',
        '决议草案',
      ],
      ...[
        '法国：* 决议草案',
        '2009年7月14日法国常驻联合国代表给秘书长的信',
        '附件一',
        '叶·某(签名)',
        '某某 网 | 纽约 | 2016年10月27日 ',
      ],
      ...[
        '（续会0）',
        '0. ',
        '第〇次会议',
        '99999年',
        '2024年2月31日',
        '上午25时开会。',
        '主席：温[先生/安先生 .....\t（法国）',
      ],
      ...['第1267（1999）、', '和', '号决议', 'S/PV.1', '**', '# ', '，', '。', '\n', '\n\n', ' ', '谢谢'],
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const text = words.join('');
        if (text.trim() !== '') check(text, 'words.md');
      }),
      { numRuns: runs * 20, seed },
    );
  },
  timeout,
);

test(
  'any text at all is read without a crash',
  () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        check(text, 'any.md');
      }),
      { numRuns: runs * 5, seed },
    );
  },
  timeout,
);

test(
  'any bytes at all are read without a crash',
  () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(() => readRecordFile('any.bin', bytes, registers)).not.toThrow();
      }),
      { numRuns: runs * 5, seed },
    );
  },
  timeout,
);

test(
  'bytes that are no UTF-8, put anywhere into a seed, give one problem with their place',
  () => {
    const strange = fc.constantFrom(
      ...[[0x00], [0xed, 0xa0, 0x80], [0xff], [0xc0, 0xaf], [0xf8, 0x88, 0x80, 0x80], [0xb0, 0xb2, 0xc0, 0xed]],
    );
    const seeds = seedFiles('seeds').files.map((file) => readFileSync(file));
    fc.assert(
      fc.property(strange, fc.nat(), fc.nat(), (put, which, where) => {
        const bytes = seeds[which % seeds.length] ?? new Uint8Array();
        const at = where % bytes.length;
        const { resolved, problems } = readRecordFile(
          'strange.md',
          Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at)]),
          registers,
        );
        expect(resolved).toBeNull();
        expect(problems).toMatchObject([{ severity: 'error', rule: expect.stringMatching(/^read\/not-/) }]);
        const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
        expect(problems[0]?.line).toBe(line);
      }),
      { numRuns: runs, seed },
    );
  },
  timeout,
);
