import { describe, expect, test } from 'vitest';
import { soundLikeness, soundOf, soundSlug } from '../../src/resolve/sound.ts';

describe('the sound of a name', () => {
  test('is its syllables without tones', () => {
    expect(soundOf('林江河')).toBe('lin jiang he');
    expect(soundOf('吕女士')).toBe('lv nv shi');
  });

  test('reads 什 as names do', () => {
    expect(soundOf('什')).toBe('shi');
  });

  test('makes the last part of an address, names in Latin letters included', () => {
    expect(soundSlug('萝拉·乌尔梅')).toBe('luola-wuermei');
    expect(soundSlug('托玛-格林')).toBe('tuoma-gelin');
    expect(soundSlug('J. Smith')).toBe('j-smith');
  });
});

describe('likeness of sound', () => {
  test('is 1 for one sound in two writings, and 0 for nothing', () => {
    expect(soundLikeness('森夫', '森夫')).toBe(1);
    expect(soundLikeness('安娜', '安纳')).toBe(1);
    expect(soundLikeness('', '')).toBe(0);
  });

  test('is high for two spellings of a name, low for two names', () => {
    expect(soundLikeness('杜勒拜托夫', '杜勒贝托夫')).toBeGreaterThan(0.8);
    expect(soundLikeness('杜勒拜托夫', '石')).toBeLessThan(0.4);
  });

  test('does not depend on the order', () => {
    expect(soundLikeness('杜勒拜托夫', '杜勒贝')).toBe(soundLikeness('杜勒贝', '杜勒拜托夫'));
  });
});
