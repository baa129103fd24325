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
    const entry = textSchema.parse(plugins.output.format('biblatex', [texItem(item)])).trim();
    return `${item.type === 'report' ? withKindOfReport(entry) : entry}\n`;
  } finally {
    Object.assign(format, before);
  }
}

/** BibLaTeX asks a report for its kind as `type`; the package writes so what it has a key for, and else what no style prints. */
function withKindOfReport(entry: string): string {
  return entry.replace(/^(\s*)entrysubtype(?= = )/m, '$1type');
}

/** The package breaks long values over lines, which adds blanks, and cuts identifiers short; so only its fields are used. */
function writeRis(item: CslItem): string {
  const [entry] = risSchema.parse(plugins.output.format('ris', [risItem(item)], { format: 'object' }));
  const { TY, ID: _, ...fields } = entry;
  // A line is a field, whatever stands in it.
  const line = (tag: string, value: string) => `${tag}  - ${value.replace(/\s+/gu, ' ')}\n`;
  const lines = Object.entries({ ...fields, ID: item.id }).flatMap(([tag, values]) =>
    [values].flat().map((value) => line(tag, value)),
  );
  return [line('TY', TY), ...lines, line('ER', '')].join('');
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

/** Signs that TeX reads as commands, or two of them as one, are escaped in text; an address is taken as it is. */
function texItem({ URL, id, ...item }: CslItem): unknown {
  const escaped = JSON.parse(JSON.stringify(item), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/[\\~^&%$#_{}]|([-`'])(?=\1)/g, escapeSign) : value,
  );
  return { ...escaped, URL, id };
}

function escapeSign(sign: string): string {
  const name = { '\\': 'textbackslash', '~': 'textasciitilde', '^': 'textasciicircum' }[sign];
  if (name !== undefined) return `\\${name}{}`;
  return /[-`']/.test(sign) ? `${sign}{}` : `\\${sign}`;
}

/** RIS writes months and days with two digits, and has the kind of a page of the web where it has the medium of others. */
function risItem({ issued, ...item }: CslItem): unknown {
  const parts = issued?.['date-parts'][0].map((part) => `${part}`.padStart(2, '0'));
  return {
    ...item,
    ...(parts === undefined ? {} : { issued: { 'date-parts': [parts] } }),
    ...(item.type === 'webpage' ? { medium: item.genre } : {}),
  };
}
