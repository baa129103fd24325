export interface SpokenCounts {
  interventions: number;
  speakers: number;
  states: number;
  organisations: number;
  offices: number;
}

/** Who spoke how often, `42次发言，24人，19个国家、3个组织、1个机构`: of what there is none, nothing is said. */
export function spokenCounts(times: string, { speakers, states, organisations, offices }: SpokenCounts): string {
  const bodies = [
    { count: states, unit: '个国家' },
    { count: organisations, unit: '个组织' },
    { count: offices, unit: '个机构' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, unit }) => `${count}${unit}`)
    .join('、');
  return [times, `${speakers}人`, bodies].filter((part) => part !== '').join('，');
}
