import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { fragmentsOf } from '../../src/search/fragments-of.ts';
import { readPostings } from '../../src/search/read-postings.ts';
import { indexedWords } from '../../src/search/sign-words.ts';
import { normalForm } from '../../src/text/normalize.ts';
import { type IndexPage, indexPage } from '../support/index-page.ts';
import { isMeeting } from '../support/records.ts';

const meetings = runPipeline('seeds').records.filter(isMeeting);
let page: IndexPage;
let parts: Uint8Array[] = [];

beforeAll(async () => {
  page = await indexPage(meetings);
  const folder = join(page.folder, 'index');
  parts = readdirSync(folder).map((name) =>
    gunzipSync(readFileSync(join(folder, name))).subarray('pagefind_dcd'.length),
  );
});
afterAll(() => page.close());

test('the parts of an index say where every word stands in every turn, and no other word', () => {
  const truth = new Map<string, string[]>();
  for (const [turn, { content }] of meetings.flatMap(fragmentsOf).entries()) {
    for (const [place, word] of indexedWords(normalForm(content)).split(' ').entries()) {
      truth.set(word, [...(truth.get(word) ?? []), `${turn}:${place}`]);
    }
  }
  const read = new Map<string, string[]>();
  for (const part of parts) {
    for (const [word, postings] of readPostings(part)) {
      expect(read.has(word)).toBe(false);
      read.set(
        word,
        [...postings()].flatMap(([turn, places]) => places.map((place) => `${turn}:${place}`)),
      );
    }
  }
  expect(parts.length).toBeGreaterThan(5);
  expect(read.size).toBe(truth.size);
  expect([...truth].filter(([word, places]) => read.get(word)?.join() !== places.join())).toEqual([]);
});

test('a part that ends too early is none, wherever it ends', () => {
  const [part = new Uint8Array()] = parts.toSorted((one, other) => one.length - other.length);
  for (let length = 0; length < part.length; length += Math.max(1, Math.floor(part.length / 300))) {
    expect(() => readPostings(part.subarray(0, length))).toThrow('index ends too early');
  }
  expect(() => readPostings(part.subarray(0, -1))).toThrow('index ends too early');
  expect(readPostings(part).size).toBeGreaterThan(0);
});

test.each([
  ['a text', '<!doctype html>'],
  ['a number', '\u0001'],
  ['a list of a number', '\u0081\u0001'],
])('%s is no part of an index', (_, content) => {
  expect(() => readPostings(Buffer.from(content, 'latin1'))).toThrow('of another kind');
});
