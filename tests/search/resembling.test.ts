import { expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { resembling } from '../../src/search/resembling.ts';
import { scanSource } from '../../src/search/scan-source.ts';

const source = scanSource(runPipeline('seeds').records.filter((record) => record.kind === 'meeting'));

/** What the turns say, by their numbers. */
const texts = (turns: readonly number[]) => Promise.all(turns.map(async (turn) => (await source.text(turn)).content));

test('of turns that share all rare pairs of a text, those that have it come first', async () => {
  // Many speakers name both.
  const [likeliest] = await texts(await resembling(source, '我也感谢什佩哈尔助理秘书长以及上海合作组织', 1));
  expect(likeliest).toContain('我也感谢什佩哈尔助理秘书长以及上海合作组织');
});

test('signs on two sides of a mark are no pair that the turn with the text would lack', async () => {
  const said = '遏制了恐怖活动多发、频发的势头，';
  const [likeliest] = await texts(await resembling(source, said, 1));
  expect(likeliest).toContain(said);
});

test('a text that shares pairs with records, and stands in none, has no more turns than are wanted', async () => {
  expect(await resembling(source, '什佩哈尔助理秘书长和上海合作组织秘书长均未出席', 3)).toHaveLength(3);
});
