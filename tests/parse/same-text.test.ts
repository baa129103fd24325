import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { VerbatimRecord } from '../../src/collections/any-record.ts';
import { seedFiles } from '../../src/read/seed-files.ts';
import { recordOf } from '../support/sources.ts';

/** What a record says, apart from the bytes in which it came and from problems of those. */
function content(text: string, file: string): Omit<VerbatimRecord, 'source' | 'problems'> {
  const { record } = recordOf(text, file);
  if (record === null) throw new Error('no record was made');
  const { source: _, problems: __, ...rest } = record;
  return { ...rest, id: record.kind };
}

describe.each(seedFiles('seeds').files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const expected = content(text, file);
  // The register knows a source by its digest; a changed one has no symbol from there.
  const unregistered = { ...expected, symbol: null, symbolFrom: null };

  test.each([
    ['CR LF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${text}`],
    ['blanks at the ends of lines', text.replaceAll(/(?<=\S)\n/g, '  \n')],
    ['no line end at its end', text.trimEnd()],
  ])('says the same with %s', (_, changed) => {
    const found = content(changed, file);
    expect({ ...found, symbol: null, symbolFrom: null }).toEqual(unregistered);
  });
});
