import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { askPage, type PageAnswer } from '../../scripts/bench/ask-page.ts';
import { type PlainText, plainTexts, type Scan, scan } from '../../scripts/bench/plain-scan.ts';
import {
  type ExactQuery,
  punctuationFreeForms,
  queriesFrom,
  simplifiedSigns,
  traditionalForms,
} from '../../scripts/bench/queries.ts';
import { siteBase } from '../../scripts/site-place.ts';
import type { Meeting } from '../../src/collections/meeting.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { isMeeting } from '../support/records.ts';
import { test } from './harness.ts';
import { corpusOf, serveCorpus } from './serve-corpus.ts';

/**
 * Everything that is there is found, and nothing else: the page's answers in a browser against the plain scan,
 * for 500 random runs and some hundred names, symbols, Latin words, figures and mixed runs, and for the same
 * in Traditional Chinese and without punctuation.
 */
const seeds = runPipeline('seeds').records.filter(isMeeting);
/** A record prints 國家 once by mistake: that it stands somewhere as typed must not hide what is meant. */
const alsoPrinted: readonly ExactQuery[] = [
  { kind: 'mixed', typed: '國家', runs: ['国家'] },
  { kind: 'mixed', typed: '國', runs: ['国'] },
];
/** Queries with more hits than a list shows at once, of which all hits are shown and compared. */
const longLists = 12;

describe('on the seeds', () => holdsToTheScan(seeds, () => inject('origin')));

describe('on a corpus of 2,000 interventions', () => {
  const corpus = corpusOf(seeds, 2_000);
  let origin = '';
  let end = async () => {};
  beforeAll(async () => {
    ({ origin, end } = await serveCorpus(corpus));
  }, 300_000);
  afterAll(() => end());
  holdsToTheScan(corpus, () => origin);
});

function holdsToTheScan(meetings: readonly Meeting[], origin: () => string): void {
  const texts = plainTexts(meetings);
  const { queries } = queriesFrom(meetings, 500);

  // One page answers all of them: to read the index and nearly all texts again for each form took most of the time.
  test('finds every occurrence of a run as printed, in Traditional Chinese and without punctuation, and no other', {
    timeout: 600_000,
  }, async ({ visit }) => {
    const page = await visit(`${origin()}search/`);
    const scanned = wholeRecords(page);
    const ask = (asked: readonly ExactQuery[], all = false) =>
      askPage(
        page,
        asked.map(({ typed }) => typed),
        all,
      );

    const asPrinted = different(await ask(queries), queries, ({ runs }) => exactly(scan(texts, runs)));
    const many = queries.filter(({ runs }) => scan(texts, runs).places.size > 200).slice(0, longLists);
    const whole = await ask(many, true);

    const traditional = [...traditionalForms(queries).queries, ...alsoPrinted];
    const simplified = texts.map(({ id, strict }) => ({ id, strict: simplifiedSigns(strict), loose: '' }));
    const inTraditional = different(await ask(traditional), traditional, (form) =>
      traditionalBounds(form, texts, simplified),
    );

    const { queries: bare } = punctuationFreeForms(queries);
    const unpunctuated = different(await ask(bare), bare, ({ runs }) => exactly(withoutPunctuation(texts, runs)));

    expect({ asPrinted, inTraditional, unpunctuated, scanned }).toEqual({
      asPrinted: [],
      inTraditional: [],
      unpunctuated: [],
      scanned: [],
    });
    expect(whole.map(({ shown }) => shown.toSorted())).toEqual(
      many.map(({ runs }) => [...scan(texts, runs).places.keys()].toSorted()),
    );
  });
}

/** The whole records that a page asks for, as it does when the index fails: then the index would not be tested. */
function wholeRecords(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith(`${siteBase()}data/`)) asked.push(pathname);
  });
  return asked;
}

/** What an answer must at least and may at most hold. */
interface Bounds {
  readonly least: Scan;
  readonly most: Scan;
}

function exactly(truth: Scan): Bounds {
  return { least: truth, most: truth };
}

/** As it stands, if that is anywhere; else with punctuation passed over. */
function withoutPunctuation(texts: readonly PlainText[], runs: readonly string[]): Scan {
  const strict = scan(texts, runs);
  return strict.total > 0 ? strict : scan(texts, runs, 'passed-over');
}

/**
 * At least what the query meant before it was converted. A sign may stand for two (著 for 著 and 着), and records
 * print some Traditional signs themselves, so at most what is the same when every sign is made Simplified.
 */
function traditionalBounds(
  { runs }: ExactQuery,
  texts: readonly PlainText[],
  simplified: readonly PlainText[],
): Bounds {
  return { least: scan(texts, runs), most: scan(simplified, runs.map(simplifiedSigns)) };
}

/** The answers that are not as the scan says, each with what is wrong about it. */
function different(
  answers: readonly PageAnswer[],
  queries: readonly ExactQuery[],
  boundsOf: (query: ExactQuery) => Bounds,
): string[] {
  return answers.flatMap((answer, at) => {
    const query = queries[at];
    if (query === undefined) throw new RangeError('More answers than queries');
    const { least, most } = boundsOf(query);
    const shown = new Set(answer.shown);
    const complete = answer.shown.length === answer.total;
    const wrong = [
      ...between('interventions', answer.total, least.places.size, most.places.size),
      ...between('places', answer.matches, least.total, most.total),
      ...between('hits shown', shown.size, Math.min(answer.total, 200), answer.total),
      ...[...shown].filter((id) => !most.places.has(id)).map((id) => `${id} does not have it`),
      ...(complete ? [...least.places.keys()].filter((id) => !shown.has(id)).map((id) => `${id} is missing`) : []),
    ];
    return wrong.length === 0 ? [] : [`${answer.typed}: ${wrong.slice(0, 5).join('; ')}`];
  });
}

function between(what: string, found: number, least: number, most: number): string[] {
  if (found >= least && found <= most) return [];
  return [`${found} ${what}, expected ${least === most ? least : `${least} to ${most}`}`];
}
