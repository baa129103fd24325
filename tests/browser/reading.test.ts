import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { siteFolder } from '../../scripts/site-place.ts';
import { recordSchema } from '../../src/collections/any-record.ts';
import { setText } from '../../src/text/typeset.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { test } from './harness.ts';

const meetings = [
  { id: 's-pv-9688', count: 43 },
  { id: 's-pv-8626', count: 61 },
];
const readers = [
  { reader: 'wide', width: 1440, script: true },
  { reader: 'narrow', width: 390, script: true },
  { reader: 'without script', width: 1440, script: false },
];

describe.each(meetings)('$id', ({ id, count }) => {
  test.for(readers)('is read from the first line to the last, $reader', async ({ width, script }, { visit }) => {
    const page = await visit(`/meetings/${id}/`, { width, script });
    const { interventions } = expectKind(
      recordSchema.parse(JSON.parse(readFileSync(join(siteFolder(), 'data/records', `${id}.json`), 'utf8'))),
      isMeeting,
    );
    const paragraphs = interventions.flatMap(({ parts }) => parts.flatMap((part) => part.paragraphs));
    expect(interventions).toHaveLength(count);

    const turns = await page.locator('article.turn').evaluateAll((found) => found.map((turn) => turn.id));
    expect(turns).toEqual(interventions.map(({ n }) => `i${n}`));

    const shown = await page.locator('.speech > p[id]').evaluateAll((found) =>
      found.map((paragraph) => {
        const { top, bottom, width } = paragraph.getBoundingClientRect();
        // What is set for reading remembers what was received.
        const copy = document.importNode(paragraph, true);
        for (const run of copy.querySelectorAll('[data-r]')) run.textContent = run.getAttribute('data-r');
        return { id: paragraph.id, text: paragraph.textContent, received: copy.textContent, top, bottom, width };
      }),
    );
    expect(shown.map((paragraph) => paragraph.id)).toEqual(paragraphs.map((paragraph) => paragraph.id));
    let last = Number.NEGATIVE_INFINITY;
    for (const [index, { text, received, top, bottom, width }] of shown.entries()) {
      const printed = paragraphs[index]?.text ?? '';
      expect(received).toContain(printed);
      expect(text).toContain(setText(printed));
      // One below the other, none folded away, none over another.
      expect(top).toBeGreaterThanOrEqual(last);
      expect(bottom).toBeGreaterThan(top);
      expect(width).toBeGreaterThan(200);
      last = bottom - 0.5;
    }
  });

  test('every speaker of the contents is one step away from what they say', async ({ visit }) => {
    const page = await visit(`/meetings/${id}/`);
    const link = page.locator('#contents a[href^="#i"]').last();
    const target = await link.getAttribute('href');
    await link.click();
    await expect.poll(() => page.locator(`${target}:target`).count()).toBe(1);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(target);
  });
});
