import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/search/find/fold.ts';
import { lettersOf, matchSound, readSounds, type SoundWay } from '../../../src/search/find/match-sound.ts';
import { soundsOf } from '../../../src/search/find/sounds.ts';

const runOf = (name: string, typed: string, way: SoundWay = 'syllables') => {
  const letters = lettersOf(typed);
  const match = letters === null ? null : matchSound(fold(name), letters, readSounds(soundsOf([name])), way);
  return match === null ? null : fold(name).signs.slice(match.from, match.to).join('');
};

describe('the letters of pinyin', () => {
  test.each(['lafuluofu', 'la fu luo fu', 'Lā Fū Luó Fū', "la'fu'luo'fu", 'la1 fu1 luo2 fu1', 'lafu-luofu'])(
    'are read from %s',
    (typed) => expect(lettersOf(typed)).toBe('lafuluofu'),
  );

  test.each(['拉夫', 'la夫', '2178', 's/2024/538', 's2024', ''])('are not in %s', (typed) => {
    expect(lettersOf(typed)).toBeNull();
  });

  test.each(['lü', 'lv', 'lu', 'lǚ', 'lü3'])('make no difference between the ways to type ü: %s', (typed) => {
    expect(runOf('吕', typed)).toBe('吕');
  });
});

test('a sign is found under each of its readings', () => {
  expect(runOf('长孙', 'zhangsun')).toBe('长孙');
  expect(runOf('长孙', 'changsun')).toBe('长孙');
});

test('the last syllable may be unfinished, the others may not', () => {
  expect(runOf('拉夫罗夫', 'lafulu')).toBe('拉夫罗');
  expect(runOf('拉夫罗夫', 'lafluo')).toBeNull();
});

test('an initial is one letter, or two where the sound begins with them', () => {
  expect(runOf('张明', 'zm', 'initials')).toBe('张明');
  expect(runOf('张明', 'zhm', 'initials')).toBe('张明');
  expect(runOf('张明', 'zn', 'initials')).toBeNull();
});

test('one letter, and two initials, count only where a part of the name begins', () => {
  expect(runOf('拉夫罗夫', 'f')).toBeNull();
  expect(runOf('拉夫·罗夫', 'l')).toBe('拉');
  expect(runOf('拉夫罗夫', 'fl', 'initials')).toBeNull();
  expect(runOf('拉夫罗夫', 'flf', 'initials')).toBe('夫罗夫');
});
