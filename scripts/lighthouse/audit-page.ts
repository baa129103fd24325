import lighthouse from 'lighthouse';
import type { Device } from './score-table.ts';

/** What Lighthouse gives a page, each of 100; and what it took points for in the categories that are held to 100. */
export interface PageScores {
  readonly accessibility: number;
  readonly 'best-practices': number;
  readonly seo: number;
  readonly performance: number;
  /** `image-alt: Image elements do not have [alt] attributes: img.flag` */
  readonly faults: readonly string[];
}

/** The categories in which a page must have all points, on any machine. */
export const heldCategories = ['accessibility', 'best-practices', 'seo'] as const;

/** So often a look is tried that a busy machine breaks off: one that comes to its end counts, whatever it finds. */
const tries = 3;

/**
 * Lets Lighthouse look at a page as on a phone, its default, or on a desk, in the browser behind a port. Rejects when
 * no try came to its end.
 */
export async function auditPage(address: string, port: number, device: Device): Promise<PageScores> {
  const brokenOff: unknown[] = [];
  while (brokenOff.length < tries) {
    try {
      return await look(address, port, device);
    } catch (error) {
      brokenOff.push(error);
    }
  }
  throw new AggregateError(brokenOff, `Lighthouse could not look at ${address}: ${brokenOff.join('; ')}`);
}

/** Rejects when the page, or a part of it that is held to all points, could not be looked at. */
async function look(address: string, port: number, device: Device): Promise<PageScores> {
  const isMobile = device === 'mobile';
  const result = await lighthouse(
    address,
    { port, output: 'json', logLevel: 'silent' },
    {
      extends: 'lighthouse:default',
      settings: {
        onlyCategories: [...heldCategories, 'performance'],
        formFactor: device,
        // Pictures of the page as it loads are for people to look at; they take most of the time of a run.
        disableFullPageScreenshot: true,
        ...(isMobile ? {} : { screenEmulation: desk, throttling: deskThrottling }),
      },
    },
  );
  if (result === undefined) throw new Error('no result');
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${runtimeError.code}: ${runtimeError.message}`);
  const scoreOf = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const held = heldCategories.flatMap((category) =>
    (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => (weight === 0 ? [] : (audits[id] ?? []))),
  );
  for (const { id, scoreDisplayMode, errorMessage } of held)
    if (scoreDisplayMode === 'error') throw new Error(`${id}: ${errorMessage}`);
  const faults = held
    .filter(({ score }) => score !== null && score !== 1)
    .map(({ id, title, details }) => `${id}: ${title}: ${JSON.stringify(details ?? null).slice(0, 500)}`);
  return {
    accessibility: scoreOf('accessibility'),
    'best-practices': scoreOf('best-practices'),
    seo: scoreOf('seo'),
    performance: scoreOf('performance'),
    faults,
  };
}

const desk = { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false };
const deskThrottling = {
  rttMs: 40,
  throughputKbps: 10 * 1024,
  cpuSlowdownMultiplier: 1,
  requestLatencyMs: 0,
  downloadThroughputKbps: 0,
  uploadThroughputKbps: 0,
};
