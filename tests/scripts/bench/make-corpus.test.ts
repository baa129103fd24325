import { beforeAll, describe, expect, test } from 'vitest';
import { makeCorpus } from '../../../scripts/bench/make-corpus.ts';
import { plainTexts } from '../../../scripts/bench/plain-scan.ts';
import { type Meeting, meetingSchema } from '../../../src/collections/meeting.ts';
import { runPipeline } from '../../../src/pipeline.ts';
import { loadRegisters } from '../../../src/resolve/registers.ts';
import { isMeeting } from '../../support/records.ts';

const models = runPipeline('seeds').records.filter(isMeeting);
const { delegations } = loadRegisters('seeds/registers').registers;
const make = (interventions: number) => makeCorpus({ models, delegations, interventions });

describe('a corpus of 2,000 interventions', () => {
  let corpus: Meeting[] = [];
  beforeAll(() => {
    corpus = make(2_000);
  });

  test('is the same each time', () => {
    expect(make(2_000)).toEqual(corpus);
  });

  test('begins as a smaller one does', () => {
    expect(make(100).flatMap(({ interventions }) => interventions)).toEqual(
      corpus.flatMap(({ interventions }) => interventions).slice(0, 100),
    );
  });

  test('holds valid meetings of at most 43 interventions each', () => {
    for (const meeting of corpus) expect(meetingSchema.safeParse(meeting).error).toBeUndefined();
    expect(corpus.map(({ interventions }) => interventions.length)).toEqual([...Array(46).fill(43), 22]);
  });

  test('has hundreds of speakers over several years, in several languages', () => {
    const turns = corpus.flatMap(({ interventions }) => interventions);
    expect(new Set(turns.map(({ speaker }) => speaker?.id)).size).toBeGreaterThan(300);
    expect(new Set(corpus.map(({ date }) => date?.slice(0, 4))).size).toBeGreaterThanOrEqual(3);
    expect(new Set(turns.map(({ spokenIn }) => spokenIn))).toEqual(new Set(['en', 'fr', 'ru', 'es', 'ar', null]));
  });

  test('has lengths as real meetings have them', () => {
    const [real, made] = [lengthsOf(models), lengthsOf(corpus)];
    for (const share of [0.25, 0.5, 0.75, 0.95]) {
      expect(made(share) / real(share)).toBeGreaterThan(0.8);
      expect(made(share) / real(share)).toBeLessThan(1.2);
    }
  });

  test('meets new pairs of signs as fast as the seeds foretell, within a tenth', () => {
    const [real, made] = [pairsOf(models), pairsOf(corpus)];
    const foretold = real.distinct * (made.signs / real.signs) ** 0.6;
    expect(made.distinct / foretold).toBeGreaterThan(0.9);
    expect(made.distinct / foretold).toBeLessThan(1.1);
  });
});

function lengthsOf(meetings: readonly Meeting[]): (share: number) => number {
  const lengths = plainTexts(meetings)
    .map(({ strict }) => strict.length)
    .sort((a, b) => a - b);
  return (share) => lengths[Math.floor(share * (lengths.length - 1))] ?? 0;
}

function pairsOf(meetings: readonly Meeting[]): { signs: number; distinct: number } {
  const pairs = new Set<string>();
  let signs = 0;
  for (const { strict } of plainTexts(meetings)) {
    let before = '';
    for (const sign of strict) {
      if (before !== '') pairs.add(before + sign);
      before = sign;
      signs += 1;
    }
  }
  return { signs, distinct: pairs.size };
}
