import type { ReadingDetails } from '../collections/reading-details.ts';
import { readingFailed } from '../words/of-scripts.ts';
import { fetchJson } from './fetch-json.ts';
import { keepPlace } from './keep-place.ts';
import { makeElement, makeLink } from './make-element.ts';
import { say } from './say.ts';

/**
 * Puts beside the text of a record what stands behind it, which the build has written down, when first asked for; the
 * style sheet hides it from those who do not ask.
 */
export function readingDetails(): Promise<void> {
  shown ??= load();
  return shown;
}

let shown: Promise<void> | undefined;

async function load(): Promise<void> {
  const data = document.querySelector<HTMLAnchorElement>('.source a[href*="/data/records/"]');
  if (!data) return;
  try {
    const places = await fetchJson<ReadingDetails>(data.href.replace('/data/records/', '/data/details/'));
    await keepPlace(() => show(places));
  } catch {
    shown = undefined;
    say(readingFailed);
  }
}

function show(places: ReadingDetails): void {
  for (const { place, details, cuts } of places) {
    const element = document.getElementById(place);
    const line = makeElement(
      'p',
      'reading-details',
      details.map((runs) =>
        makeElement(
          'span',
          '',
          runs.map(([text, address]) => (address === null ? text : makeLink(address, [text]))),
        ),
      ),
    );
    if (element?.matches('.turn')) element.querySelector('header')?.append(line);
    else element?.before(line);
    element?.querySelectorAll<HTMLElement>('.cut').forEach((cut, index) => {
      cut.title = cuts[index] ?? cut.title;
    });
  }
}
