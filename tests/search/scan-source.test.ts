import { afterEach, expect, test, vi } from 'vitest';
import { openScan } from '../../src/search/open-scan.ts';
import { loadMeetings } from '../../src/search/scan-source.ts';
import { meetingOf } from '../support/verbatim.ts';

const meeting = meetingOf(['林江河先生（中国）：上海精神。']);
const rows = [
  { kind: 'letter', id: 's-2024-1' },
  { kind: 'meeting', id: meeting.id },
];

afterEach(() => vi.unstubAllGlobals());

/** Serves these files below `/data/`, and nothing else. */
function serve(files: Readonly<Record<string, unknown>>): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const content = files[address.replace('/data/', '')];
    return content === undefined ? new Response('', { status: 404 }) : Response.json(content);
  });
}

test('the records of all meetings, and of nothing else, are read and answer a query', async () => {
  serve({ 'index.json': rows, 'traditional.json': '會会', [`records/${meeting.id}.json`]: meeting });
  const searcher = await openScan('/data/');
  const { hits } = await searcher.answer({ text: '上海精神', filters: {}, order: 'relevance', grouped: false });
  expect(hits.map(({ turn, count }) => [turn.id, count])).toEqual([['s-pv-9001/i1', 1]]);
  expect((await searcher.text(0)).content).toBe('林江河先生（中国）：\n上海精神。');
  expect(searcher.simplifications('會')).toEqual(['会']);
});

test('a record that is missing is a failure, not an answer without it', async () => {
  serve({ 'index.json': rows, 'traditional.json': '' });
  await expect(openScan('/data/')).rejects.toThrow('404 for /data/records/s-pv-9001.json');
  serve({ 'traditional.json': '' });
  await expect(openScan('/data/')).rejects.toThrow('404 for /data/index.json');
  serve({ 'index.json': rows, [`records/${meeting.id}.json`]: meeting });
  await expect(openScan('/data/')).rejects.toThrow('404 for /data/traditional.json');
});

test('more meetings than a reader can be asked to load are not read', async () => {
  const many = Array.from({ length: 61 }, (_, n) => ({ kind: 'meeting', id: `s-pv-${n}` }));
  serve({ 'index.json': many });
  await expect(loadMeetings('/data/')).rejects.toThrow('61 meetings are too many');
});
