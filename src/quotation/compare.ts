import type { Fragment } from '../search/fragment.ts';
import { type Alignment, align, type Code, type Coded, makeCode } from './align.ts';
import type { Comparison, Nearest, Outcome, Part, Place } from './comparison.ts';
import { type Differences, differences } from './differences.ts';
import { piecesOf, wholeOf } from './pieces.ts';
import { inSequence } from './sequence.ts';
import { isNear, isOfWeight, isSameText, sentencesOf } from './shared-text.ts';
import { type Signs, type Span, signsIn, textOf } from './signs.ts';
import { typographyDifferences } from './typography.ts';

/**
 * Compares a pasted text with the interventions that may have it. The parts follow the pasted text: sentences
 * that stand together in one place are one part, what stands elsewhere or nowhere is another.
 */
export function compare(text: string, fragments: readonly Fragment[]): Comparison {
  const quotation = signsIn(text);
  const code = makeCode(quotation);
  const records = fragments.map((fragment) => makeRecord(fragment, code));
  const context: Context = { quotation, code, records };
  const whole = wholeOf(quotation);
  // A record may itself print an ellipsis: what stands there as pasted is no omission.
  const pieces = (placesOf(context, whole).length > 0 ? [whole] : piecesOf(quotation)).filter((piece) =>
    /[\p{L}\p{N}]/u.test(textOf(quotation, piece)),
  );
  const parts = inSequence(
    pieces.flatMap((piece, index) =>
      withoutSplitAbsence(context, check(context, piece)).map(({ span, ...part }) => ({
        ...part,
        omitted: index > 0 && span.from === piece.from,
      })),
    ),
  );
  return { outcome: outcomeOf(parts), parts, omits: pieces.length > 1 };
}

function outcomeOf(parts: readonly Part[]): Outcome {
  const verdicts = new Set(parts.map(({ verdict }) => verdict));
  if (verdicts.has('absent') || parts.length === 0) return verdicts.size > 1 ? 'partly' : 'absent';
  if (verdicts.has('altered')) return 'altered';
  if (parts.some(({ joint }) => joint === 'gap' || joint === 'earlier' || joint === 'elsewhere')) return 'spliced';
  return verdicts.has('punctuation') ? 'punctuation' : 'verbatim';
}

interface Context {
  readonly quotation: Signs;
  readonly code: Code;
  readonly records: readonly Comparable[];
}

interface Comparable extends Prepared {
  readonly fragment: Fragment;
  readonly coded: Coded;
}

function makeRecord(fragment: Fragment, code: Code): Comparable {
  const ready = prepared.get(fragment) ?? prepare(fragment);
  prepared.set(fragment, ready);
  return { ...ready, fragment, coded: code.encode(ready.text) };
}

interface Prepared {
  readonly text: Signs;
  /** The signs in one, with the number of the sign at each UTF-16 unit. */
  readonly normal: string;
  readonly numbers: readonly number[];
}

/** Of fragments that are compared again; taking a text apart costs more than comparing it. */
const prepared = new WeakMap<Fragment, Prepared>();

function prepare({ content }: Fragment): Prepared {
  const text = signsIn(content);
  const numbers = text.signs.flatMap((sign, number) => Array.from({ length: sign.length }, () => number));
  return { text, normal: text.signs.join(''), numbers };
}

type Found = Omit<Part, 'joint'> & { readonly span: Span };

/** The parts of a run of the quotation, in its order. */
function check(context: Context, span: Span): Found[] {
  const { quotation } = context;
  const places = placesOf(context, span);
  if (places.length > 0) return [verbatim(context, span, places)];

  const [best, ...others] = candidates(context, span);
  if (best === undefined || !isOfWeight(best.alignment, span)) return [absent(context, span, best)];

  const window = sentencesOf(quotation, span, best.alignment);
  if (window.from > span.from || window.to < span.to) {
    return [{ from: span.from, to: window.from }, window, { from: window.to, to: span.to }]
      .filter(({ from, to }) => from < to)
      .flatMap((part) => check(context, part));
  }
  const same = [best, ...others].filter(({ alignment }) => isSameText(alignment, span));
  return [same.length === 0 ? absent(context, span, best) : differing(context, span, same)];
}

/** Everywhere that a run stands as pasted, but for width, case and blanks, in the order of the records. */
function placesOf({ quotation, records }: Context, { from, to }: Span): Place[] {
  const wanted = quotation.signs.slice(from, to).join('');
  if (wanted === '') return [];
  return records.flatMap((record) => {
    const places: Place[] = [];
    for (let at = record.normal.indexOf(wanted); at !== -1; at = record.normal.indexOf(wanted, at + wanted.length)) {
      const last = record.numbers[at + wanted.length - 1] ?? 0;
      places.push(placeOf(record, { from: record.numbers[at] ?? 0, to: last + 1 }));
    }
    return places;
  });
}

function placeOf({ fragment, text }: Comparable, { from, to }: Span): Place {
  return { fragment, range: { start: text.starts[from] ?? 0, end: text.ends[to - 1] ?? 0 } };
}

interface Candidate {
  readonly record: Comparable;
  readonly alignment: Alignment;
}

/** What the shared runs may leave out at each of two ends: so near to the best, the differences decide. */
const slack = 6;

/** The records on which a run lies best, the best first. */
function candidates({ code, records }: Context, span: Span): Candidate[] {
  const aligned = records.map((record) => ({ record, alignment: align(code, span, record.coded) }));
  const best = aligned.reduce((most, { alignment }) => Math.max(most, alignment.score), 0);
  return aligned
    .filter(({ alignment: { covered, score } }) => covered > 0 && score >= best - slack)
    .sort((a, b) => b.alignment.score - a.alignment.score);
}

function plain({ quotation }: Context, span: Span) {
  return { span, text: textOf(quotation, span), signs: span.to - span.from, typography: [], nearest: null } as const;
}

function verbatim(context: Context, span: Span, places: readonly Place[]): Found {
  const part = plain(context, span);
  // Where one of several places prints it exactly as pasted, nothing differs.
  const typography = places
    .map(({ fragment, range }) => typographyDifferences(part.text, fragment.content.slice(range.start, range.end)))
    .reduce((fewest, found) => (found.length < fewest.length ? found : fewest));
  const runs = [{ kind: 'same', text: part.text, signs: part.signs }] as const;
  return { ...part, verdict: 'verbatim', places, runs, same: part.signs, typography };
}

/** Compared with that candidate from which it differs least, words counting before punctuation. */
function differing(context: Context, span: Span, same: readonly Candidate[]): Found {
  const compared = same
    .map(({ record, alignment }) => ({
      record,
      found: differences(context.quotation, span, record.text, alignment.segments),
    }))
    .reduce((best, next) => (weightOf(next.found) < weightOf(best.found) ? next : best));
  const { record, found } = compared;
  return {
    ...plain(context, span),
    verdict: found.onlyPunctuation ? 'punctuation' : 'altered',
    places: [placeOf(record, found.record)],
    runs: found.runs,
    same: found.runs.reduce((sum, { kind, signs }) => sum + (kind === 'same' ? signs : 0), 0),
  };
}

function weightOf({ runs, onlyPunctuation }: Differences): number {
  const changed = runs.reduce((sum, { kind, signs }) => sum + (kind === 'same' ? 0 : signs), 0);
  return onlyPunctuation ? changed / 1000 : changed;
}

function absent(context: Context, span: Span, best: Candidate | undefined): Found {
  const part = { ...plain(context, span), verdict: 'absent', places: [], runs: [], same: 0 } as const;
  if (best === undefined || !isNear(best.alignment, span)) return part;
  const { record, alignment } = best;
  const shared = alignment.segments.map((segment) => {
    return placeOf(record, { from: segment.record, to: segment.record + segment.length });
  });
  const place = {
    fragment: record.fragment,
    range: { start: shared[0]?.range.start ?? 0, end: shared.at(-1)?.range.end ?? 0 },
  };
  return { ...part, nearest: { place, shared: shared.map(({ range }) => range) } };
}

/** Sentences side by side that stand nowhere are one part, with the nearest passage of the one that shares most. */
function withoutSplitAbsence(context: Context, parts: readonly Found[]): Found[] {
  const result: Found[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.verdict !== 'absent' || part.verdict !== 'absent') {
      result.push(part);
      continue;
    }
    const nearest = sharedBy(part.nearest) > sharedBy(last.nearest) ? part.nearest : last.nearest;
    const span = { from: last.span.from, to: part.span.to };
    result[result.length - 1] = { ...absent(context, span, undefined), nearest };
  }
  return result;
}

function sharedBy(nearest: Nearest | null): number {
  return nearest?.shared.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0;
}
