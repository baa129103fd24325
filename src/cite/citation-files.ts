import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'zod';
import type { CslItem } from './csl-item.ts';

/** What citation managers read: the item as BibTeX, RIS and CSL-JSON, each a file of one entry. */
export const fileFormats = {
  bibtex: { extension: 'bib', type: 'application/x-bibtex', write: writeBibtex },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', write: writeRis },
  'csl-json': { extension: 'json', type: 'application/vnd.citationstyles.csl+json', write: writeCslJson },
} as const;

export type FileName = keyof typeof fileFormats;
export const fileNames = ['bibtex', 'ris', 'csl-json'] as const satisfies readonly FileName[];

/**
 * The fields are those of BibLaTeX, which BibTeX styles and citation managers read as well: classic BibTeX knows
 * neither language nor day. Chinese stays as it is, and keys keep their hyphens.
 */
function writeBibtex(item: CslItem): string {
  const { format } = bibtexConfigSchema.parse(plugins.config.get('@bibtex'));
  const before = { ...format };
  // The package keeps its settings for the whole process; they are ours only while it writes.
  Object.assign(format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
  try {
    return `${textSchema.parse(plugins.output.format('biblatex', [texItem(item)])).trim()}\n`;
  } finally {
    Object.assign(format, before);
  }
}

/** The package breaks long values over lines, which adds blanks, and cuts identifiers short; so only its fields are used. */
function writeRis(item: CslItem): string {
  const [entry] = risSchema.parse(plugins.output.format('ris', [risItem(item)], { format: 'object' }));
  const { TY, ID: _, ...fields } = entry;
  const lines = Object.entries({ ...fields, ID: item.id }).flatMap(([tag, values]) =>
    [values].flat().map((value) => [tag, value] as const),
  );
  return [['TY', TY] as const, ...lines, ['ER', ''] as const].map(([tag, value]) => `${tag}  - ${value}\n`).join('');
}

function writeCslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}

const textSchema = z.string();
const bibtexConfigSchema = z.custom<{ format: Record<string, boolean> }>(
  (config) => typeof config === 'object' && config !== null && 'format' in config && typeof config.format === 'object',
);
const risSchema = z.tuple([
  z.record(z.string(), z.union([z.string(), z.array(z.string())])).and(z.object({ TY: z.string() })),
]);

/** Signs that TeX reads as commands are escaped in text; an address is taken as it is. */
function texItem({ URL, id, ...item }: CslItem): unknown {
  const escaped = JSON.parse(JSON.stringify(item), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/[&%$#_{}]/g, '\\$&') : value,
  );
  return { ...escaped, URL, id };
}

/** RIS writes months and days with two digits. */
function risItem({ issued, ...item }: CslItem): unknown {
  if (issued === undefined) return item;
  const parts = issued['date-parts'][0].map((part) => `${part}`.padStart(2, '0'));
  return { ...item, issued: { 'date-parts': [parts] } };
}
