import { words } from '../words/words.ts';
import { textDifferences } from './text-differences.ts';

/** A run of a text beside an earlier one, as a page marks it. */
export interface MarkedRun {
  readonly text: string;
  /** Null of what both have. */
  readonly mark: {
    readonly tag: 'ins' | 'del';
    /** Words before and behind it, for those who do not see the mark: few screen readers tell it. */
    readonly before: string;
    readonly behind: string;
  } | null;
}

/**
 * What was removed from an earlier text and added since. Where the whole text stands beside it, long unchanged runs
 * are `shortened` to their ends.
 */
export function markedDifferences(earlier: string, later: string, length: 'whole' | 'shortened'): MarkedRun[] {
  const { inserted, removed } = words.textChanges;
  return textDifferences(earlier, later).map(({ kind, text }) => {
    if (kind === 'same') return { text: length === 'whole' ? text : endsOf(text), mark: null };
    const [tag, word] = kind === 'added' ? (['ins', inserted] as const) : (['del', removed] as const);
    return { text, mark: { tag, before: `［${word}：`, behind: '］' } };
  });
}

/** Signs of a shortened run that stay at each end. */
const context = 24;

function endsOf(text: string): string {
  const signs = [...text];
  const left = signs.length - 2 * context;
  if (left <= context) return text;
  return `${signs.slice(0, context).join('')}${words.textChanges.leftOut(left)}${signs.slice(-context).join('')}`;
}
