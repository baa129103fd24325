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

/** Lets Lighthouse look at a page as on a phone, its default, or on a desk, in the browser behind a port. */
export async function auditPage(address: string, port: number, device: Device): Promise<PageScores> {
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
  if (result === undefined) throw new Error(`Lighthouse has no result for ${address}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
  const scoreOf = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const faults = heldCategories.flatMap((category) =>
    (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score === 1) return [];
      return [`${id}: ${audit.title}: ${JSON.stringify(audit.details ?? null).slice(0, 500)}`];
    }),
  );
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
