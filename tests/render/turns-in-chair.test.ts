import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { turnsInChair } from '../../src/render/turns-in-chair.ts';

const { meetings, speakers } = runPipeline('seeds').collections;
const chairedBy = (name: string) =>
  turnsInChair(speakers.find((speaker) => speaker.name === name)?.appearances ?? [], meetings);

describe('who held the chair', () => {
  test('did so once in a turn in which they also spoke for their country', () => {
    expect(chairedBy('谢尔盖·拉夫罗夫')).toMatchObject([{ record: 's-pv-8626', turns: ['i9'] }]);
  });

  test('is proven alone in a record with one president', () => {
    const [only, ...others] = chairedBy('谢尔盖·韦尔希宁');
    expect(others).toEqual([]);
    expect(only).toMatchObject({ record: 's-pv-9688', unproven: 0 });
    expect(only?.turns).toHaveLength(15);
  });

  test('leaves open whose the other turns of the chair are where the record has several presidents', () => {
    // S/PV.8626 prints the label 主席 29 times.
    expect(chairedBy('谢尔盖·拉夫罗夫')[0]?.unproven).toBe(28);
  });

  test('is nobody who only spoke', () => {
    expect(chairedBy('傅聪')).toEqual([]);
  });
});
