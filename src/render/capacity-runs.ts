import type { Part } from '../collections/meeting.ts';

/** What is spoken in one capacity, for one delegation and one reason, wherever in a turn it stands. */
export interface CapacityRun {
  readonly capacity: Part['capacity'];
  readonly delegation: Part['delegation'];
  /** The first and last paragraph of each run, by their ids: `i9-p1`, `i9-p2`. None where it is the whole turn. */
  readonly ranges: readonly (readonly [string, string])[];
}

/**
 * The capacities of a turn, in the order in which each begins. A change of language alone ends no run.
 *
 *     主持会议   第1—2段、第14—15段
 *     以本国代表身份   第3—13段
 */
export function capacityRuns(parts: readonly Part[]): CapacityRun[] {
  const keyOf = ({ capacity, delegation }: Part) => JSON.stringify([capacity, delegation?.id, delegation?.evidence]);
  const keys = new Set(parts.map(keyOf));
  const placed = parts.flatMap((part) => part.paragraphs.map(({ id }) => ({ id, key: keyOf(part) })));
  return [...keys].flatMap((key) => {
    const part = parts.find((one) => keyOf(one) === key);
    if (part === undefined) return [];
    const { capacity, delegation } = part;
    return [{ capacity, delegation, ranges: keys.size > 1 ? rangesOf(placed, key) : [] }];
  });
}

function rangesOf(placed: readonly { readonly id: string; readonly key: string }[], key: string): [string, string][] {
  const ranges: [string, string][] = [];
  placed.forEach((one, index) => {
    if (one.key !== key) return;
    const last = ranges.at(-1);
    if (last !== undefined && placed[index - 1]?.key === key) last[1] = one.id;
    else ranges.push([one.id, one.id]);
  });
  return ranges;
}
