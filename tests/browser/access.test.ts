import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { test } from './harness.ts';
import { kindsOfPages } from './kinds-of-pages.ts';

const views = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 390 },
] as const;

describe.each(views)('$colorScheme, $width px', (view) => {
  test.for(kindsOfPages())('%s has no fault that axe knows', async (path, { visit }) => {
    const page = await visit(path, view);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const faults = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
    );
    expect(faults).toEqual([]);
  });
});
