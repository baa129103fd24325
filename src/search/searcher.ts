import { type Answer, answerQuery } from './answer.ts';
import type { Fragment } from './fragment.ts';
import { indexSource } from './index-source.ts';
import { loadPagefind } from './pagefind.ts';
import type { Query } from './query.ts';
import { resembling } from './resembling.ts';
import { simplifications } from './simplify.ts';
import type { TextSource } from './text-source.ts';
import { type TurnTable, turnsOf } from './turn-table.ts';

/** Answers questions about the texts of all interventions. What can not be known rejects: it is never "nothing". */
export interface Searcher {
  readonly table: TurnTable;
  /** Rejects also when `signal` says that nobody waits for the answer any more. */
  answer(query: Query, signal?: AbortSignal): Promise<Answer>;
  /** What a turn says, by its number. */
  text(turn: number): Promise<Fragment>;
  /** The interventions that share most with a longer text, the likeliest first; at most so many. */
  resembling(text: string, most: number): Promise<readonly Fragment[]>;
  /** The forms of a text in the signs of the records, where it is written in traditional ones; the likeliest first. */
  simplifications(text: string): readonly string[];
}

/** Opens the index below an address, given with its closing slash. */
export async function openSearcher(folder: string): Promise<Searcher> {
  return searcherOf(indexSource(await loadPagefind(folder)));
}

export function searcherOf(source: TextSource): Searcher {
  const { table } = source;
  const turns = turnsOf(table);
  return {
    table,
    answer: (query, signal) => answerQuery(source, turns, query, signal),
    text: (turn) => source.text(turn),
    simplifications: (text) => simplifications(text, table.traditional),
    async resembling(text, most) {
      return Promise.all((await resembling(source, text, most)).map((turn) => source.text(turn)));
    },
  };
}
