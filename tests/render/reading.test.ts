import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/collections/record.ts';
import { makeLinks } from '../../src/render/links.ts';
import { makeReading } from '../../src/render/reading.ts';

const symbol = 'S/2024/538';
const links = makeLinks({
  meetings: [],
  speakers: [],
  delegations: [{ id: 'CHN', name: '中国', printed: [] }],
  documents: [{ id: 's-2024-538', shelf: 'documents', symbol, name: `文件${symbol}`, record: null }],
});
const citation = (more: Partial<Citation>): Citation => ({
  symbol,
  kind: 'document',
  printed: symbol,
  line: 1,
  intervention: null,
  paragraph: null,
  start: null,
  end: null,
  ...more,
});

describe('a paragraph', () => {
  const mentions = [
    { kind: 'delegation', id: 'CHN', paragraph: 'i1-p1', start: 0, end: 2 },
    { kind: 'speaker', id: 'nobody', paragraph: 'i1-p1', start: 3, end: 4 },
  ] as const;
  const citations = [citation({ paragraph: 'i1-p1', start: 6, end: 16 })];
  const reading = makeReading({ mentions: [...mentions], citations }, links);

  test('links the delegations and documents that it names, where a page stands for them', () => {
    expect(reading.paragraph({ id: 'i1-p1', text: '中国，叶女士S/2024/538。' })).toBe(
      '<a class="delegation" href="/delegations/chn/">中国</a>，叶女士' +
        '<a class="citation" href="/documents/s-2024-538/">S/<wbr>2024/<wbr>538</a>。',
    );
  });

  test('has no links of another paragraph', () => {
    expect(reading.paragraph({ id: 'i1-p2', text: '中国' })).toBe('中国');
  });
});

describe('a line of the front matter', () => {
  const reading = makeReading({ mentions: [], citations: [citation({}), citation({ line: 9 })] }, links);

  test('links what the front matter cites, each place once', () => {
    expect(reading.line('给秘书长的信(S/2024/538)')).toBe(
      '给秘书长的信<span data-r="(">（</span><a class="citation" href="/documents/s-2024-538/">S/<wbr>2024/<wbr>538</a><span data-r=")">）</span>',
    );
  });

  test('keeps markup as text', () => {
    expect(reading.line('<script>')).toBe('&#x3C;script>');
  });
});

test('a heading breaks between phrases, and one with a link stays a line', () => {
  const reading = makeReading({ mentions: [], citations: [citation({})] }, links);
  expect(reading.heading('维护国际和平与安全')).toContain('<wbr>国际和平与安全');
  expect(reading.heading(`信（${symbol}）`)).toBe(reading.line(`信（${symbol}）`));
});

test('a footnote call leads to its note, which leads back', () => {
  const reading = makeReading({ mentions: [], citations: [] }, links);
  const note = { mark: '2', text: '附件。', line: 1, calledFrom: { clause: 'a2-pp1', at: 2, word: '宣言' } };
  expect(reading.paragraph({ id: 'a2-pp1', text: '宣言，' }, [note], 'a2-')).toBe(
    '宣言<sup class="call"><a id="a2-fn2-call" href="#a2-fn2" aria-label="脚注2">2</a></sup>，',
  );
});
