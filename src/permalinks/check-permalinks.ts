import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Problem } from '../problems/problem.ts';
import { textHash } from '../text/text-hash.ts';
import { vanishedProblem } from './give-addresses.ts';
import { lostRecords } from './lost-records.ts';
import { type MatchedText, matchRecord, toDecide } from './match-record.ts';
import { interventionOf } from './place-name.ts';
import type { PermalinkRegister, PublishedRecord } from './published.ts';
import { nextHead, type PublishedHeads } from './record-heads.ts';
import { movesTo } from './text-order.ts';

/** Everything in which the register and the records differ: an address that is lost, or a text that it does not know. */
export async function checkPermalinks(
  records: readonly VerbatimRecord[],
  register: PermalinkRegister,
  heads: PublishedHeads,
): Promise<Problem[]> {
  const problems = lostRecords(records, register, heads);
  for (const published of register.values()) problems.push(...(await falseHashes(published)));
  for (const record of records) {
    const published = register.get(record.id);
    if (published === undefined) {
      const message = `Unexpected record \`${record.id}\`, expected its addresses in the register`;
      problems.push(inSource(record, 1, 'permalinks/unregistered', message));
      continue;
    }
    if (nextHead(record, heads.get(record.id)) !== null) {
      const message = `Unexpected symbol, date or title of \`${record.id}\`, expected those in the list of records`;
      problems.push(inSource(record, 1, 'permalinks/unregistered', message));
    }
    const match = matchRecord(record, published);
    problems.push(...toDecide(match.vanished).map((place) => vanishedProblem(place, match)));
    problems.push(...movedPlaces(match.texts, published));
    const fresh = new Set(match.texts.filter((text) => text.published === null).map(({ place }) => place));
    for (const text of match.texts) {
      // A turn that is new is told once, not with each of its paragraphs.
      if (!fresh.has(interventionOf(text.place) ?? '')) problems.push(...(await unregistered(record, text)));
    }
  }
  return problems;
}

async function unregistered(record: VerbatimRecord, text: MatchedText): Promise<Problem[]> {
  const { place, published, line, label } = text;
  if (published === null || published.state !== null) {
    const message = `Unexpected new \`${place}\`, expected it in the register of addresses`;
    return [inSource(record, line, 'permalinks/unregistered', message)];
  }
  const last = published.versions.at(-1);
  if (last?.hash === (await textHash(text.text)) && published.label === label) return [];
  const message = `Unexpected text of \`${place}\`, expected the one that was published`;
  const hint =
    'Where the change is meant, `npm run permalinks` adds it as the next version; links to the old one show the difference.';
  return [published.problem('permalinks/changed', message, hint)];
}

/** Published texts that stand elsewhere in the order of the record than they did. */
function movedPlaces(texts: readonly MatchedText[], { places }: PublishedRecord): Problem[] {
  const known = texts.flatMap(({ place, published }) => (published?.state === null ? [place] : []));
  const moves = movesTo(
    places.map(({ place }) => place),
    known,
  );
  return places.flatMap(({ place, problem }) => {
    const behind = moves.get(place);
    if (behind === undefined) return [];
    const message = `Unexpected \`${place}\` ${behind === null ? 'before all others' : `behind \`${behind}\``}, expected it where it was published`;
    const hint = 'Where the order is meant, `npm run permalinks` adds it; addresses stay as they are.';
    return [problem('permalinks/moved', message, hint)];
  });
}

/** The hash of a text that was published must be its own: links carry it. */
async function falseHashes({ places }: PublishedRecord): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { versions, problem } of places) {
    for (const { hash, text, edition } of versions) {
      if (text === null || (await textHash(text)) === hash) continue;
      const message = `Unexpected hash \`${hash}\` of edition ${edition}, expected that of its text`;
      problems.push(
        problem('permalinks/hash', message, 'Rows are never changed: take the table back from the version before.'),
      );
    }
  }
  return problems;
}

function inSource({ source }: VerbatimRecord, line: number, rule: string, message: string): Problem {
  const hint = 'Run `npm run permalinks` and commit what it writes.';
  return { severity: 'error', rule, file: source.file, line, column: 1, message, hint };
}
