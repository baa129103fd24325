import type { Problem } from '../problems/problem.ts';

/**
 * The register of published addresses: a table a record, which only grows.
 *
 *     edition,place,label,hash,state,into,text
 *     1,i12,张明先生（上海合作组织）（以中文发言）,5f0c9b1e,,,
 *     1,i12-p1,,77ab0c12,,,感谢安理会轮值主席国……
 *     2,i12-p1,,0b9d44e7,,,感谢安理会轮值主席俄罗斯……          a later version
 *     2,i12-p2,,,withdrawn,,                                  a paragraph that is no more
 *     2,i13,,,merged,i12,                                     a turn that another one took in
 *     3,i15,,,behind,i13,                                     a turn that was moved before `i14`
 *     4,i15,,,merged,s-pv-9689/i15,                           the record is called otherwise now
 */
export interface PublishedRow {
  /** The run of `npm run permalinks` that wrote the row, from 1. */
  readonly edition: number;
  readonly place: string;
  /** As printed; null of a paragraph. */
  readonly label: string | null;
  /**
   * Of the text, as `textHash` makes it, of an intervention with its label (`turnText`); null where the place has no
   * text any more, or only its order changed.
   */
  readonly hash: string | null;
  /** `behind`: it stands elsewhere in the text than its name says. */
  readonly state: 'withdrawn' | 'merged' | 'behind' | null;
  /**
   * The place that a merged one leads to, with another record before a slash where that took all over, or that a moved one
   * stands behind: null where it became the first.
   */
  readonly into: string | null;
  /** As published; null of an intervention, whose paragraphs carry it, and of a place without text. */
  readonly text: string | null;
}

/** What was published of a record: its places in the order of the text, interventions before paragraphs. */
export interface PublishedRecord {
  readonly id: string;
  /** The path of its table. */
  readonly file: string;
  readonly places: readonly PublishedPlace[];
  readonly rows: readonly PublishedRow[];
  /** The last edition; 0 of an empty table. */
  readonly edition: number;
}

export interface PublishedPlace {
  readonly place: string;
  /** The last one; null of a paragraph. */
  readonly label: string | null;
  /** The texts that it had, the first one first. */
  readonly versions: readonly PublishedVersion[];
  /** Null while it leads to a text of its record. */
  readonly state: 'withdrawn' | 'merged' | null;
  readonly into: string | null;
  /** The id of another record, which took this place over with all others and leads on from here; null otherwise. */
  readonly movedTo: string | null;
  /** Of its last row. */
  readonly edition: number;
  /** A problem at its last row. */
  problem(rule: string, message: string, hint: string): Problem;
}

export interface PublishedVersion {
  readonly edition: number;
  readonly hash: string;
  /** As printed; null of a paragraph. */
  readonly label: string | null;
  /** Null of an intervention. */
  readonly text: string | null;
}

export type PermalinkRegister = ReadonlyMap<string, PublishedRecord>;
