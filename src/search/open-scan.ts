import { loadMeetings, loadTraditional, scanSource } from './scan-source.ts';
import { type Searcher, searcherOf } from './searcher.ts';

/** Answers without an index, from the published data below an address. Rejects where that is too much to read. */
export async function openScan(folder: string): Promise<Searcher> {
  const [meetings, traditional] = await Promise.all([loadMeetings(folder), loadTraditional(folder)]);
  return searcherOf(scanSource(meetings, traditional));
}
