import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { checkQuotation, type Library } from '../../src/quotation/check-quotation.ts';
import { compare } from '../../src/quotation/compare.ts';
import { scanSource } from '../../src/search/scan-source.ts';
import { searcherOf } from '../../src/search/searcher.ts';
import { fragment, fragments, lineOf } from './fragments.ts';

const meetings = runPipeline('seeds').records.filter((record) => record.kind === 'meeting');
const searcher = searcherOf(scanSource(meetings));
const simplified = Converter({ from: 'tw', to: 'cn' });
const traditional = Converter({ from: 'cn', to: 'tw' });

/** The search of the seeds, with the converter itself in place of the table of signs. */
const library: Library = {
  resembling: (text, most) => searcher.resembling(text, most),
  simplifications: (text) => (simplified(text) === text ? [] : [simplified(text)]),
};

const paragraph = lineOf('s-pv-9688/i4', 2);

test('every paragraph of the seeds is found word for word', async () => {
  const paragraphs = fragments.flatMap(({ content }) => content.split('\n').slice(1)).filter((_, at) => at % 7 === 0);
  const missed: string[] = [];
  for (const text of paragraphs)
    if ((await checkQuotation(text, library, compare)).outcome !== 'verbatim') missed.push(text);
  expect(paragraphs.length).toBeGreaterThan(50);
  expect(missed).toEqual([]);
});

test('a true sentence is found between invented ones of rare signs', async () => {
  const invented = '饕餮魑魅魍魉觊觎齑粉，貔貅麒麟囹圄龃龉，踟蹰彷徨氤氲葳蕤。';
  const [sentence = ''] = paragraph.split(/(?<=。)/u);
  const { parts } = await checkQuotation(`${invented}${sentence}${invented}`, library, compare);
  expect(parts.map(({ verdict }) => verdict)).toEqual(['absent', 'verbatim', 'absent']);
});

test('paragraphs of many speeches are found one by one', async () => {
  const lines = ['s-pv-8626/i12', 's-pv-8626/i20', 's-pv-9688/i4', 's-pv-9688/i6', 's-pv-9688/i8'].map((id) =>
    lineOf(id, 1),
  );
  const { outcome, parts } = await checkQuotation(lines.join('\n\n'), library, compare);
  expect(outcome).toBe('spliced');
  expect(parts.map(({ text }) => text)).toEqual(lines);
});

test('the end of a turn with the beginning of the next one is two parts word for word, each with its source', async () => {
  const all = Number.POSITIVE_INFINITY;
  const lengths = [
    [all, all],
    [all, 40],
    [80, 30],
    [15, 60],
    [12, 12],
  ] as const;
  const missed: string[] = [];
  let spliced = 0;
  for (const [at, turn] of fragments.entries()) {
    const next = fragments[at + 1];
    const [end, beginning] = [turn.content.split('\n').slice(1).at(-1), next?.content.split('\n')[1]];
    if (next?.meta.meeting !== turn.meta.meeting || end === undefined || beginning === undefined) continue;
    for (const [last, first] of lengths) {
      const text = `${end.slice(-last)}\n${beginning.slice(0, first)}`;
      const { parts } = await checkQuotation(text, library, compare);
      const sources = parts.map(({ verdict, places }) => [verdict, places.map((place) => place.fragment.meta.id)]);
      const isRight = [turn, next].every(
        ({ meta }, part) => sources[part]?.[0] === 'verbatim' && sources[part][1]?.includes(meta.id),
      );
      spliced += 1;
      if (!isRight || parts.length !== 2) missed.push(text);
    }
  }
  expect(spliced).toBeGreaterThan(500);
  expect(missed).toEqual([]);
});

test('a text in traditional script is compared in simplified form, with its quotation marks, and that is told', async () => {
  const text = lineOf('s-pv-9688/i4', 3);
  const typed = traditional(text).replaceAll('“', '「').replaceAll('”', '」');
  expect(typed).not.toBe(text);
  expect(await checkQuotation(typed, library, compare)).toMatchObject({ outcome: 'verbatim', simplified: true });
  expect(await checkQuotation(text, library, compare)).toMatchObject({ outcome: 'verbatim', simplified: false });
});

test('of several simplified forms of a clause the one that a record has is taken', async () => {
  const record = fragment(1, '会议就此着重讨论，与会者著书立说');
  const forms: Library = {
    resembling: async () => [record],
    simplifications: (text) =>
      /[會議討論與書說著]/u.test(text)
        ? ['着', '著'].map((sign) => simplified(text.replaceAll('著', '#')).replaceAll('#', sign))
        : [],
  };
  expect((await checkQuotation('會議就此著重討論，與會者著書立說', forms, compare)).outcome).toBe('verbatim');
});

test('of the variants of a sign each is chosen by its own neighbours, however many there are', async () => {
  const said = '著名作家著书立说着重讨论着眼未来';
  const forms: Library = {
    resembling: async () => [fragment(1, said)],
    simplifications: (text) => (text.includes('著') ? [text.replaceAll('著', '着')] : []),
  };
  const typed = said.replaceAll('着', '著');
  expect(await checkQuotation(typed, forms, compare)).toMatchObject({ outcome: 'verbatim', simplified: true });
});

test('a failure of the search is a failure, not an absence', async () => {
  const broken: Library = { resembling: () => Promise.reject(new Error('no index')), simplifications: () => [] };
  await expect(checkQuotation(paragraph, broken, compare)).rejects.toThrow('no index');
});
