import { placeOf } from '../collections/addresses.ts';
import type { Capacity, Role } from '../collections/meeting.ts';
import type { FilterKey } from './query.ts';

/**
 * What the browser gets of one intervention that may answer a query: a fragment of Pagefind's index,
 * holding the text as received. The first line of `content` is the label, then a line a paragraph.
 *
 *     张明先生（中国）：
 *     感谢安理会轮值主席国俄罗斯邀请我出席今天的活动。……
 *     当今世界政治、经济形势及国际关系格局正经历复杂深刻变化。……
 */
export interface Fragment {
  readonly content: string;
  readonly meta: FragmentMeta;
}

/** A fragment with what the intervention can be filtered by: ids in lower case, years in figures, BCP 47 languages. */
export interface FilteredFragment extends Fragment {
  readonly filters: Readonly<Partial<Record<FilterKey, readonly string[]>>>;
}

export interface FragmentMeta {
  /** `s-pv-9688/i12` */
  readonly id: string;
  readonly meeting: string;
  readonly symbol: string;
  /** ISO 8601; null when the record prints none. */
  readonly date: string | null;
  readonly n: number;
  /** The places of lines whose paragraphs do not count on from 1, by line; absent where all do. */
  readonly places?: Readonly<Record<number, string>>;
  readonly role: Role;
  /** Of the part that speaks for somebody; `president` when all of it is the procedure of the chair. */
  readonly capacity: Capacity;
  /** The person, or what the label prints when the record does not prove who it is. */
  readonly name: string;
  readonly speaker: string | null;
  /** Whom the intervention speaks for; empty for the procedure of the chair. */
  readonly delegations: readonly { readonly id: string; readonly name: string }[];
}

/** The anchor of a line of `content` in the page of its meeting: `i12` for the label, `i12-p3` for a paragraph. */
export function anchorOf(meta: Pick<FragmentMeta, 'id' | 'places'>, line: number): string {
  const place = placeOf(meta);
  return line === 0 ? place : (meta.places?.[line] ?? `${place}-p${line}`);
}
