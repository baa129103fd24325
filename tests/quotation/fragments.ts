import { runPipeline } from '../../src/pipeline.ts';
import type { Fragment } from '../../src/search/fragment.ts';
import { fragmentsOf } from '../../src/search/fragments-of.ts';

/** All interventions of the seeds, as the search gives them to a comparison. */
export const fragments: readonly Fragment[] = runPipeline('seeds')
  .records.filter((record) => record.kind === 'meeting')
  .flatMap(fragmentsOf);

/** A line of an intervention: `lineOf('s-pv-9688/i4', 2)` is its second paragraph. */
export function lineOf(id: string, line: number): string {
  const text = fragments.find(({ meta }) => meta.id === id)?.content.split('\n')[line];
  if (text === undefined) throw new Error(`the seeds have no line ${line} of ${id}`);
  return text;
}

/** An intervention with these paragraphs, for what the seeds do not have. */
export function fragment(n: number, ...paragraphs: readonly string[]): Fragment {
  return {
    content: [`甲先生（某国）：`, ...paragraphs].join('\n'),
    meta: {
      id: `s-pv-1/i${n}`,
      meeting: 's-pv-1',
      symbol: 'S/PV.1',
      date: '2024-07-19',
      n,
      role: 'member',
      capacity: 'delegate',
      name: '甲',
      speaker: null,
      delegations: [],
    },
  };
}
