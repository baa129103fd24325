import { describe, expect, test } from 'vitest';
import { soundLikeness } from '../../src/resolve/sound.ts';
import { SoundIndex } from '../../src/resolve/sound-index.ts';
import fc from '../support/properties.ts';

const syllables = [...'阿巴德格哈克拉马纳帕萨塔瓦亚扎尔姆斯夫娃李王张林'];
const names = fc.array(fc.constantFrom(...syllables), { minLength: 0, maxLength: 7 }).map((parts) => parts.join(''));

describe('names asked for by their sound', () => {
  test('are those that comparing with each one finds, in the order in which they were added', () => {
    fc.assert(
      fc.property(
        fc.array(names, { maxLength: 40 }),
        names,
        fc.constantFrom(0.5, 0.6, 0.7, 0.9),
        (known, name, least) => {
          const index = new SoundIndex<number>();
          for (const [place, one] of known.entries()) index.add(one, place);
          const expected = known.flatMap((one, place) => {
            const likeness = soundLikeness(one, name);
            return likeness > 0 && likeness >= least ? [{ entry: place, likeness }] : [];
          });
          expect(index.near(name, least)).toEqual(expected);
          const [first] = [...expected].sort((a, b) => b.likeness - a.likeness);
          expect(index.nearest(name, least, () => true)).toBe(first?.entry ?? null);
        },
      ),
      { numRuns: 500 },
    );
  });
});
