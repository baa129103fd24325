import type { Checked } from '../quotation/check-quotation.ts';
import { addressOf, citationOf } from '../quotation/citation.ts';
import type { Nearest, Part, Place, Verdict } from '../quotation/comparison.ts';
import type { Run } from '../quotation/differences.ts';
import { href } from '../render/href.ts';
import { passages } from '../search/passages.ts';
import { words } from '../words/words.ts';
import { makeElement, makeLink } from './make-element.ts';

const { quotation } = words;

/** What else is told of a check. */
interface Told {
  /** What was searched. */
  readonly scope: string;
  /** How, where that was not as usual. */
  readonly how: readonly string[];
}

/** Places of one part that are listed; the others are counted. */
const mostPlaces = 10;

/**
 * What a check found, part by part. Text of the quotation and of the record goes in as text; it can become no
 * markup.
 */
export function resultElements(checked: Checked, { scope, how }: Told): HTMLElement[] {
  const { parts, omits, simplified, outcome } = checked;
  const notes = [
    ...how,
    ...(simplified ? [quotation.simplified] : []),
    ...(omits ? [quotation.omits] : []),
    ...(parts.some(({ verdict }) => verdict === 'absent') ? [scope] : []),
  ];
  const kinds = new Set(parts.flatMap(({ runs }) => runs.map(({ kind }) => kind)));
  const judged = parts.filter(({ verdict }) => verdict !== 'outside');
  return [
    ...notes.map((note) => makeElement('p', 'note', [note])),
    ...(outcome === 'short' ? [searchInstead(judged)] : []),
    ...(outcome === 'absent' ? [searchClauses(judged)] : []),
    ...(kinds.has('added') || kinds.has('missing') ? [legend(kinds)] : []),
    ...parts
      .slice(0, mostParts)
      .map((part) =>
        part.verdict === 'outside'
          ? makeElement('p', 'note outside-quotation', [
              quotation.outsideBefore,
              shortened(part.text.replace(marksAtEnds, '')),
              quotation.outsideAfter,
            ])
          : partElement(part, part.verdict, judged.length > 1 ? judged.indexOf(part) + 1 : null),
      ),
    ...(parts.length > mostParts ? [makeElement('p', 'note', [quotation.moreParts(parts.length - mostParts)])] : []),
  ];
}

/** Parts that are shown; the others are counted. */
const mostParts = 100;

/** Words beside a quotation end with the colon that opens it, or begin with the comma behind it. */
const marksAtEnds = /^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu;

/** The search finds a single sign too. */
function searchInstead(parts: readonly Part[]): HTMLElement {
  const text = parts.map((part) => part.text.replace(/[^\p{L}\p{N}]/gu, '')).join(' ');
  return makeElement('p', 'note', [
    makeLink(`${href('/search/')}?${new URLSearchParams({ q: text })}`, [quotation.searchInstead(text)]),
  ]);
}

/** Of what stands nowhere as a whole a clause may stand somewhere: the search takes any of them. */
function searchClauses(parts: readonly Part[]): HTMLElement {
  const clauses = parts.flatMap(({ text }) => text.split(/[^\p{L}\p{N}]+/u)).filter((clause) => clause.length > 1);
  const text = [...new Set(clauses)].slice(0, mostClauses).join('|');
  return makeElement('p', 'note', [
    makeLink(`${href('/search/')}?${new URLSearchParams({ q: text })}`, [quotation.searchClauses]),
  ]);
}

/** Clauses that one search asks for. */
const mostClauses = 6;

/** Only of what occurs. */
function legend(kinds: ReadonlySet<Run['kind']>): HTMLElement {
  const entry = (name: 'ins' | 'del', mark: string, meaning: string) =>
    makeElement('span', '', [makeElement(name, '', [mark]), meaning]);
  return makeElement('p', 'note differences-legend', [
    ...(kinds.has('added') ? [entry('ins', quotation.added, quotation.addedLegend)] : []),
    ...(kinds.has('missing') ? [entry('del', quotation.missing, quotation.missingLegend)] : []),
  ]);
}

function partElement(part: Part, verdict: Exclude<Verdict, 'outside'>, n: number | null): HTMLElement {
  const { joint, typography, places, nearest } = part;
  const article = makeElement('article', 'quoted-part', [
    ...(n === null ? [] : [makeElement('h3', '', [quotation.part(n, quotation.verdicts[verdict])])]),
    ...(joint in quotation.joints ? [makeElement('p', 'note', [jointNote(joint)])] : []),
    makeElement('blockquote', 'compared', part.runs.length === 0 ? [shortened(part.text)] : part.runs.map(runElement)),
    ...(typography.length === 0
      ? []
      : [makeElement('p', 'note', [quotation.typography(typography.map((kind) => quotation.typographyKinds[kind]))])]),
    ...(places.length === 0 ? [] : [placesElement(places)]),
    ...(nearest === null ? [] : nearestElements(nearest)),
  ]);
  article.setAttribute('data-verdict', verdict);
  return article;
}

function jointNote(joint: Part['joint']): string {
  const { joints } = quotation;
  return joint === 'gap' || joint === 'earlier' || joint === 'elsewhere' ? joints[joint] : '';
}

function runElement({ kind, text }: Run): Node | string {
  if (kind === 'same') return shortened(text);
  const name = kind === 'added' ? quotation.added : quotation.missing;
  // Few screen readers tell an insertion from other text: hidden words do.
  return makeElement(kind === 'added' ? 'ins' : 'del', '', [hidden(`［${name}：`), text, hidden('］')]);
}

/** Signs of a shared run beyond which its middle is left out, and those that stay at each end. */
const longRun = 160;
const endOfRun = 40;

function shortened(text: string): string | DocumentFragment {
  const signs = [...text];
  if (signs.length <= longRun) return text;
  const fragment = document.createDocumentFragment();
  fragment.append(
    signs.slice(0, endOfRun).join(''),
    makeElement('span', 'left-out', [quotation.leftOut(signs.length - 2 * endOfRun)]),
    signs.slice(-endOfRun).join(''),
  );
  return fragment;
}

function placesElement(places: readonly Place[]): HTMLElement {
  const items = places.slice(0, mostPlaces).map((place) => {
    const citation = citationOf(place);
    const button = makeElement('button', 'copy', [quotation.copy]);
    button.type = 'button';
    button.setAttribute('data-copy', citation);
    button.setAttribute('aria-label', quotation.copyOf(citation));
    return makeElement('li', '', [makeLink(addressOf(place), [citation]), ' ', button]);
  });
  const rest = places.length - mostPlaces;
  return makeElement('div', 'quoted-places', [
    makeElement('p', 'note', [numberOf(places)]),
    makeElement('ul', 'plain', items),
    ...(rest > 0 ? [makeElement('p', 'note', [words.search.morePlaces(rest)])] : []),
  ]);
}

/** Of what stands in many interventions not all are compared. */
function numberOf({ length }: readonly Place[]): string {
  if (length === 1) return quotation.place;
  return length > mostPlaces ? quotation.placesAtLeast(length) : quotation.places(length);
}

function nearestElements({ place, shared }: Nearest): HTMLElement[] {
  return [
    makeElement('p', 'note', [quotation.nearest]),
    ...passages(place.fragment.content, shared).map(({ text, marks, cutBefore, cutAfter }) => {
      const content: (Node | string)[] = cutBefore ? ['……'] : [];
      let at = 0;
      for (const { start, end } of marks) {
        content.push(text.slice(at, start), makeElement('mark', '', [text.slice(start, end)]));
        at = end;
      }
      content.push(text.slice(at), cutAfter ? '……' : '');
      return makeElement('blockquote', 'compared', content);
    }),
    makeElement('ul', 'plain quoted-places', [
      makeElement('li', '', [makeLink(addressOf(place), [citationOf(place)])]),
    ]),
  ];
}

function hidden(text: string): HTMLElement {
  return makeElement('span', 'visually-hidden', [text]);
}
