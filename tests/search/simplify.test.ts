import { ConverterFactory, type DictGroup } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset';
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { fragmentsOf } from '../../src/search/fragments-of.ts';
import { simplifications } from '../../src/search/simplify.ts';
import { traditionalSigns } from '../../src/search/traditional-signs.ts';

describe('a typed text', () => {
  const signs = '國国會会著着著著覆覆覆复';

  test('is simplified where it is traditional, and where half of it is', () => {
    expect(simplifications('國會', signs)).toEqual(['国会']);
    expect(simplifications('联合国 國会 -"會"', signs)).toEqual(['联合国 国会 -"会"']);
  });

  test('has no other form where nothing in it is traditional', () => {
    expect(simplifications('联合国 S/2024/538', signs)).toEqual([]);
    expect(simplifications('', signs)).toEqual([]);
    expect(simplifications('國會', '')).toEqual([]);
  });

  test('has a form for each choice, first the likeliest, never the one as typed', () => {
    expect(simplifications('國著', signs)).toEqual(['国着', '国著']);
    expect(simplifications('著', signs)).toEqual(['着']);
    expect(simplifications('覆', signs)).toEqual(['复']);
    expect(simplifications('著覆', signs)).toEqual(['着覆', '着复', '著复']);
  });

  test('has so many forms and no more', () => {
    expect(simplifications('著'.repeat(10), signs)).toHaveLength(8);
    expect(simplifications('國著著', signs, 2)).toEqual(['国着着', '国着著']);
    expect(simplifications('國'.repeat(5000), signs)).toEqual(['国'.repeat(5000)]);
  });

  test('is taken sign by sign beyond the basic plane', () => {
    expect(simplifications('𡞵𠮷', '𡞵㛟')).toEqual(['㛟𠮷']);
  });
});

describe('any piece of the records, in the traditional form of', () => {
  const meetings = runPipeline('seeds').records.filter((record) => record.kind === 'meeting');
  const lines = meetings.flatMap(fragmentsOf).flatMap(({ content }) => content.split('\n'));
  const signs = traditionalSigns(lines);

  test.each([
    ['the standard', undefined],
    ['Taiwan', 'tw'],
    ['Hong Kong', 'hk'],
  ])('%s, leads back to itself', (_, region) => {
    const complicate = ConverterFactory(...groups(from, 'cn'), ...(region === undefined ? [] : groups(to, region)));
    const pieces = piecesOf(lines, 3000);
    const typed = pieces.map(complicate);
    expect(typed.filter((form, index) => form !== pieces[index]).length).toBeGreaterThan(2000);
    const lost = pieces.filter((piece, index) => {
      const form = typed[index] ?? '';
      return form !== piece && !simplifications(form, signs).includes(piece);
    });
    expect(lost).toEqual([]);
  });

  test('takes little to send', () => {
    expect(new TextEncoder().encode(signs).length).toBeLessThan(6000);
  });
});

function groups(direction: Readonly<Record<string, readonly DictGroup[]>>, locale: string): readonly DictGroup[] {
  return direction[locale] ?? [];
}

/** Runs of 1 to 40 units from all over the lines, the same each time. */
function piecesOf(lines: readonly string[], count: number): string[] {
  let state = 1;
  const below = (limit: number) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
  const pieces: string[] = [];
  while (pieces.length < count) {
    const line = lines[below(lines.length)] ?? '';
    const start = below(line.length);
    const piece = line.slice(start, start + 1 + below(40));
    if (piece !== '' && piece.isWellFormed()) pieces.push(piece);
  }
  return pieces;
}
