import type { Footnote } from '../collections/resolution-body.ts';

/** Footnotes of which no two have one mark, and what the ids of theirs begin with. */
export interface FootnoteRun {
  readonly notes: readonly Footnote[];
  readonly notePrefix: string;
}

/** The footnotes of a meeting in runs: where pages count anew, a mark that comes again begins another run. */
export function footnoteRuns(footnotes: readonly Footnote[]): FootnoteRun[] {
  const runs: Footnote[][] = [];
  for (const note of footnotes) {
    const last = runs.at(-1);
    if (last === undefined || last.some(({ mark }) => mark === note.mark)) runs.push([note]);
    else last.push(note);
  }
  return runs.map((notes, index) => ({ notes, notePrefix: index === 0 ? '' : `n${index + 1}-` }));
}

/** The run that a paragraph calls from; nothing for a paragraph without a call. */
export function notesOf(runs: readonly FootnoteRun[], paragraph: string): Partial<FootnoteRun> {
  return runs.find(({ notes }) => notes.some(({ calledFrom }) => calledFrom?.clause === paragraph)) ?? {};
}
