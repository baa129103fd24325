import { fileFormats, fileNames } from './citation-files.ts';
import type { CslItem } from './csl-item.ts';
import { footnoteNames } from './footnote-styles.ts';
import { formatFootnote } from './format-footnote.ts';

/** Every form in which something is cited, as text, in the order in which pages offer them. */
export const formNames = [...footnoteNames, ...fileNames] as const;
export type FormName = (typeof formNames)[number];

/** What is cited in every form. `locator` is the place that footnotes point at, `第3段`. */
export function citationForms(item: CslItem, locator?: string): Record<FormName, string> {
  const footnote = (name: (typeof footnoteNames)[number]) => formatFootnote(name, item, locator);
  const file = (name: (typeof fileNames)[number]) => fileFormats[name].write(item).trim();
  return {
    'gb-t-7714': footnote('gb-t-7714'),
    chicago: footnote('chicago'),
    apa: footnote('apa'),
    bibtex: file('bibtex'),
    ris: file('ris'),
    'csl-json': file('csl-json'),
  };
}
