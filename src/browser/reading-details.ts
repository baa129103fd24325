import { placeOf, sourceAddress } from '../collections/addresses.ts';
import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Intervention } from '../collections/meeting.ts';
import { placesOf } from '../collections/places-of.ts';
import type { Correction, Lines } from '../collections/record.ts';
import { href } from '../render/href.ts';
import { paragraphsOf } from '../render/sequence.ts';
import { readingDetails as words } from '../words/of-scripts.ts';
import { makeElement, makeLink } from './make-element.ts';
import { say } from './say.ts';

/**
 * What stands behind the text of a record, beside it: the label as printed and why this person and delegation, the
 * source lines of each paragraph, where the print changed pages, corrections. It is made from the data of the record
 * when first asked for; the style sheet hides it from those who do not ask.
 *
 *     原件标签“张明先生”（第99行） 依第39条受邀：……（第59行）
 *     第 99 行
 *     感谢安理会轮值主席国俄罗斯邀请我出席今天的活动。
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
    const response = await fetch(data.href);
    if (!response.ok) throw new Error(`${response.status} for ${data.href}`);
    show(await response.json());
  } catch {
    say(words.failed);
  }
}

function show(record: VerbatimRecord): void {
  if (record.kind === 'meeting') {
    for (const intervention of record.interventions) {
      document
        .getElementById(placeOf(intervention))
        ?.querySelector('header')
        ?.append(line([...printedLabel(record.id, intervention), ...evidence(record.id, intervention)]));
      for (const { id, lines, joined } of paragraphsOf(intervention)) {
        const paragraph = document.getElementById(id);
        paragraph?.querySelectorAll<HTMLElement>('.cut').forEach((cut, index) => {
          cut.title = words.cut(joined[index] ?? lines[0]);
        });
        paragraph?.before(behind(record, id, lines));
      }
    }
  }
  for (const { id, lines } of placesOf(record)) document.getElementById(id)?.before(behind(record, id, lines));
}

/** The source lines of a paragraph, and what an editor corrects in it. */
function behind({ id, corrections }: VerbatimRecord, paragraph: string, [first, last]: Lines): HTMLElement {
  return line([
    lineLink(id, first, words.lines(first, last)),
    ...corrections.filter((correction) => correction.paragraph === paragraph).map(corrected),
  ]);
}

function corrected({ printed, corrected, reason }: Correction): string {
  return words.correction(printed, corrected, reason);
}

function printedLabel(record: string, { label, line }: Intervention): (Node | string)[] {
  return [words.label(label), lineLink(record, line, words.lines(line, line))];
}

/** Each reason once: a speech in two capacities mostly has the same for both. */
function evidence(record: string, { speaker, parts, onBehalfOf }: Intervention): Node[] {
  const reasons = [speaker, ...parts.map(({ delegation }) => delegation), onBehalfOf].flatMap(
    (one) => one?.evidence ?? [],
  );
  return [...new Set(reasons)].map((reason) => makeElement('span', '', withLines(record, reason)));
}

/** A reason with its line numbers leading to the source. */
function withLines(record: string, reason: string): (Node | string)[] {
  return reason.split(/(第\d+行)/).map((piece) => {
    const n = /^第(\d+)行$/.exec(piece)?.[1];
    return n === undefined ? piece : lineLink(record, Number(n), piece);
  });
}

function lineLink(record: string, n: number, name: string): Node {
  return makeLink(href(sourceAddress(record, n)), [name]);
}

function line(content: readonly (Node | string)[]): HTMLElement {
  return makeElement(
    'p',
    'reading-details',
    content.map((piece) => (typeof piece === 'string' ? makeElement('span', '', [piece]) : piece)),
  );
}
