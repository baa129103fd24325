import type { Range } from '../search/find-matches.ts';
import type { Fragment } from '../search/fragment.ts';
import type { Run } from './differences.ts';
import type { TypographyDifference } from './typography.ts';

/**
 * How a part of a quotation stands in the records: word for word but for width, case and blanks; with other
 * punctuation; with other words; or not at all. `short` is a part of so few words that it is not looked for by
 * itself, `outside` one that stands outside the quotation marks of what is quoted: neither is judged.
 */
export type Verdict = 'verbatim' | 'punctuation' | 'altered' | 'absent' | 'short' | 'outside';

/** Where a quotation, or what comes nearest to it, stands. */
export interface Place {
  readonly fragment: Fragment;
  /** In the content of the fragment. */
  readonly range: Range;
}

/**
 * How a part follows on the part before it in the records: at once; after a passage that the quotation leaves out
 * with an ellipsis (or between two pairs of quotation marks) or without one; earlier in the same intervention; in another intervention. `unknown` where one
 * of the two is absent.
 */
export type Joint = 'first' | 'adjacent' | 'ellipsis' | 'gap' | 'earlier' | 'elsewhere' | 'unknown';

export interface Part {
  /** As pasted. */
  readonly text: string;
  readonly verdict: Verdict;
  readonly joint: Joint;
  /** All places of a part that stands word for word; the likeliest one of any other; empty of one that none has. */
  readonly places: readonly Place[];
  /** Compared with the first place; empty where there is none. */
  readonly runs: readonly Run[];
  /** Signs of the part, and how many of them the record has there. */
  readonly signs: number;
  readonly same: number;
  /** How the print differs where the words do not; only for a part that is verbatim. */
  readonly typography: readonly TypographyDifference[];
  /** The passage that shares most with an absent part, and what it shares; null when that is nothing of weight. */
  readonly nearest: Nearest | null;
}

export interface Nearest {
  readonly place: Place;
  /** In the content of the fragment, in order. */
  readonly shared: readonly Range[];
}

/**
 * What the parts say together; `spliced` when each is word for word but they do not follow one another, `short` when
 * all is too short to be looked for, `wordless` when there is nothing but punctuation.
 */
export type Outcome = 'verbatim' | 'punctuation' | 'spliced' | 'altered' | 'partly' | 'absent' | 'short' | 'wordless';

export interface Comparison {
  readonly outcome: Outcome;
  readonly parts: readonly Part[];
  /** Whether the quotation marks that something was left out. */
  readonly omits: boolean;
}
