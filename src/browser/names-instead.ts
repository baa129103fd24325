import { href } from '../render/href.ts';
import { findAddress } from '../search/find/find-address.ts';
import { openFinder } from '../search/find/finder.ts';
import { words } from '../words/words.ts';
import { loadFindData } from './load-find-data.ts';
import { makeElement, makeLink } from './make-element.ts';

/**
 * Pages whose names or symbols answer a query that no speech has: `S/RES/2178(2014)` is a resolution, though no speaker
 * prints it so. None when the list of names does not load: it is an offer, not an answer.
 */
export async function namesInstead(query: string): Promise<HTMLElement[]> {
  try {
    const groups = openFinder(await loadFindData()).find(query);
    return groups.flatMap(({ kind, rows }) =>
      rows
        .slice(0, most)
        .map(({ id, name, note }) =>
          makeElement('span', '', [
            `${words.nav[kind]} `,
            makeLink(href(findAddress(kind, id)), [name.text]),
            ...(note === null ? [] : [makeElement('span', 'soft', [` ${note.text}`])]),
          ]),
        ),
    );
  } catch (error) {
    console.warn(error);
    return [];
  }
}

/** Pages of one kind that are offered. */
const most = 3;
