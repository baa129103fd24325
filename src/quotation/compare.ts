import type { Fragment } from '../search/fragment.ts';
import { type Alignment, align, type Code, longRuns, makeCode } from './align.ts';
import { type Comparable, makeComparable, placeOf, placesIn } from './comparable.ts';
import type { Comparison, Nearest, Outcome, Part, Place } from './comparison.ts';
import { type Differences, differences } from './differences.ts';
import { piecesOf, wholeOf } from './pieces.ts';
import { inSequence } from './sequence.ts';
import { isNear, isOfWeight, isSameText, sentencesOf } from './shared-text.ts';
import { type Signs, type Span, signsIn, textOf } from './signs.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { typographyDifferences } from './typography.ts';
import { isSetOff, leastWords, withMarksBeside, withoutWordsAround, wordsIn } from './words-around.ts';

/**
 * Compares a pasted text with the interventions that may have it. The parts follow the pasted text: sentences
 * that stand together in one place are one part, what stands elsewhere or nowhere is another.
 */
export function compare(text: string, fragments: readonly Fragment[]): Comparison {
  const quotation = signsIn(text);
  const code = makeCode(quotation);
  const records = fragments.map((fragment) => makeComparable(fragment, code));
  const context: Context = { quotation, code, records, places: new Map() };
  const asOne = partsOf(context, [{ ...wholeOf(quotation), outside: false }]);
  if (outcomeOf(asOne.parts) === 'punctuation' || isVerbatim(asOne.parts)) return outcome(asOne);
  const stretches = stretchesOf(quotation, (span) => isPrinted(context, span)).map((stretch) => ({
    ...stretch,
    // Words around a quotation share no long run with a record; what does was quoted too.
    outside: stretch.outside && runsOf(context, stretch).length === 0,
  }));
  return outcome(stretches.length > 1 ? partsOf(context, stretches) : asOne);
}

function outcome(compared: Pick<Comparison, 'parts' | 'omits'>): Comparison {
  return { outcome: outcomeOf(compared.parts), ...compared };
}

function partsOf(context: Context, stretches: readonly Stretch[]): Pick<Comparison, 'parts' | 'omits'> {
  const { quotation } = context;
  let omits = false;
  const found = stretches.flatMap((stretch) => {
    if (wordsIn(quotation, stretch) === 0) return [];
    if (stretch.outside) return [{ ...unjudged(context, stretch, 'outside'), omitted: false }];
    // A record may itself print an ellipsis: what stands there as pasted is no omission.
    const whole = placesOf(context, stretch).length > 0;
    const pieces = (whole ? [stretch] : piecesOf(quotation, stretch)).filter((piece) => wordsIn(quotation, piece) > 0);
    omits ||= pieces.length > 1;
    return pieces.flatMap((piece, index) =>
      withoutSplitAbsence(context, check(context, piece)).map(({ span, ...part }) => ({
        ...part,
        omitted: span.from === piece.from && (index > 0 || stretch !== stretches[0]),
      })),
    );
  });
  return { parts: inSequence(found), omits };
}

function isVerbatim(parts: readonly Part[]): boolean {
  return parts.length > 0 && parts.every(({ verdict }) => verdict === 'verbatim');
}

function outcomeOf(parts: readonly Part[]): Outcome {
  const verdicts = new Set(parts.map(({ verdict }) => verdict));
  verdicts.delete('outside');
  if (verdicts.size === 0) return 'wordless';
  const had = verdicts.has('verbatim') || verdicts.has('punctuation') || verdicts.has('altered');
  if (!had) return verdicts.has('absent') ? 'absent' : 'short';
  if (verdicts.has('absent') || verdicts.has('short')) return 'partly';
  if (verdicts.has('altered')) return 'altered';
  if (parts.some(({ joint }) => joint === 'gap' || joint === 'earlier' || joint === 'elsewhere')) return 'spliced';
  return verdicts.has('punctuation') ? 'punctuation' : 'verbatim';
}

interface Context {
  readonly quotation: Signs;
  readonly code: Code;
  readonly records: readonly Comparable[];
  /** The places of runs that were looked for, by their signs. */
  readonly places: Map<string, readonly Place[]>;
}

type Found = Omit<Part, 'joint'> & { readonly span: Span };

/** The parts of a run of the quotation, in its order. */
function check(context: Context, span: Span): Found[] {
  const { quotation } = context;
  const places = placesOf(context, span);
  if (places.length > 0) return [verbatim(context, span, places)];
  if (wordsIn(quotation, span) < 2) return [unjudged(context, span, 'short')];

  const [best, ...others] = candidates(context, span);
  if (best !== undefined && isOfWeight(best.alignment, span)) {
    const isElsewhere = (sentence: Span) =>
      wordsIn(quotation, sentence) >= leastWords &&
      !isIn(context, best.record, sentence) &&
      isPrinted(context, sentence);
    const window = sentencesOf(quotation, span, best.alignment, isElsewhere);
    if (window.from > span.from || window.to < span.to) {
      return [{ from: span.from, to: window.from }, window, { from: window.to, to: span.to }]
        .filter(({ from, to }) => from < to)
        .flatMap((part) => check(context, part));
    }
    const same = [best, ...others].filter(({ alignment }) => isSameText(alignment, span));
    if (same.length > 0) {
      const found = differing(context, span, same);
      const own = withoutWordsAround(quotation, span, found.runs);
      return isWhole(own, span) ? [found] : besideRuns(context, span, [own]);
    }
  }
  const runs = runsOf(context, span).filter((run) => !isWhole(run, span));
  return runs.length === 0 ? [absent(context, span, best)] : besideRuns(context, span, runs);
}

/** Runs that records have, and what the quotation puts around them. */
function besideRuns(context: Context, span: Span, runs: readonly Span[]): Found[] {
  const beside = (from: number, to: number) => {
    if (from >= to) return [];
    const isShort = wordsIn(context.quotation, { from, to }) < leastWords;
    return isShort ? [unjudged(context, { from, to }, 'short')] : check(context, { from, to });
  };
  let at = span.from;
  const found = runs.flatMap((run) => {
    const before = beside(at, run.from);
    at = run.to;
    return [...before, ...check(context, run)];
  });
  return [...found, ...beside(at, span.to)];
}

/** So many signs in a row are never there by chance: whatever stands around them, they stand in the record. */
const leastRun = 12;
/** A clause needs fewer: it is a statement, and not a name that any text may have. */
const leastClause = 10;

/** Long runs that records have of a part, in its order; of runs that overlap the longer one. */
function runsOf({ quotation, code, records }: Context, span: Span): Span[] {
  const runs = records
    .flatMap(({ coded }) => longRuns(code, span, coded, leastClause))
    .map(({ quoted, length }) => ({ from: quoted, to: quoted + length, length }))
    .filter((run) => run.length >= leastRun || isSetOff(quotation, span, run))
    .sort((a, b) => b.length - a.length || a.from - b.from);
  const kept: Span[] = [];
  for (const run of runs) if (kept.every(({ from, to }) => run.to <= from || run.from >= to)) kept.push(run);
  return kept.sort((a, b) => a.from - b.from).map((run) => withMarksBeside(quotation, span, run));
}

function isWhole(part: Span, { from, to }: Span): boolean {
  return part.from === from && part.to === to;
}

/** Everywhere that a run stands as pasted, but for width, case and blanks, in the order of the records. */
function placesOf({ quotation, records, places }: Context, span: Span): readonly Place[] {
  const wanted = signsOf(quotation, span);
  if (wanted === '') return [];
  const known = places.get(wanted) ?? records.flatMap((record) => placesIn(record, wanted));
  places.set(wanted, known);
  return known;
}

function isPrinted(context: Context, span: Span): boolean {
  const wanted = signsOf(context.quotation, span);
  return context.records.some(({ normal }) => normal.includes(wanted));
}

function isIn({ quotation }: Context, { normal }: Comparable, span: Span): boolean {
  return normal.includes(signsOf(quotation, span));
}

function signsOf({ signs }: Signs, { from, to }: Span): string {
  return signs.slice(from, to).join('');
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

/** What a record does not have counts twice: beyond the ends of what is shared, nothing else tells records apart. */
function weightOf({ runs, onlyPunctuation }: Differences): number {
  const weights = { same: 0, missing: 1, added: 2 };
  const changed = runs.reduce((sum, { kind, signs }) => sum + weights[kind] * signs, 0);
  return onlyPunctuation ? changed / 1000 : changed;
}

function unjudged(context: Context, span: Span, verdict: 'short' | 'outside' | 'absent'): Found {
  return { ...plain(context, span), verdict, places: [], runs: [], same: 0 };
}

function absent(context: Context, span: Span, best: Candidate | undefined): Found {
  const part = unjudged(context, span, 'absent');
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
