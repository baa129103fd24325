import type { Element } from 'hast';
import { interventionAddress, recordAddress } from '../../src/collections/addresses.ts';
import { recordSchema } from '../../src/collections/any-record.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { type Check, pageProblem, property, readText, type Site, type SitePage, textOf } from './site.ts';
import { interventionTexts, type Texts, textsOf } from './texts-of.ts';

/**
 * A reader of the site misses nothing: every paragraph and clause of every published record stands whole
 * on its pages, under its id, in the order of the record, and so does every line that has no id.
 */
export const recordTexts: Check = (site) => {
  const records = [...site.files].filter((file) => /^data\/records\/[^/]+\.json$/.test(file));
  /** The pages of records that were not met yet, with what they must show. */
  const expected = new Map(records.flatMap((file) => pagesOf(site, file)));
  return {
    page(page) {
      const texts = expected.get(page.address)?.();
      expected.delete(page.address);
      return texts === undefined ? [] : missingFrom(page, texts);
    },
    end() {
      const message = (address: string) => `Unexpected site without \`${address}\`, expected the page of a record`;
      return [...expected.keys()].map((address): Problem => {
        return { ...nowhere, file: address.slice(site.base.length), message: message(address) };
      });
    },
  };
};

/** The addresses of a record's pages; its texts are read again when the page is met, and not kept. */
function pagesOf(site: Site, file: string): [address: string, texts: () => Texts][] {
  const read = () => recordSchema.parse(JSON.parse(readText(site, file)));
  const record = read();
  const under = (address: string) => site.base + address.slice(1);
  const whole: [string, () => Texts] = [under(recordAddress(record.kind, record.id)), () => textsOf(read())];
  if (record.kind !== 'meeting') return [whole];
  const each = record.interventions.map((intervention): [string, () => Texts] => {
    const texts = interventionTexts(intervention);
    return [under(interventionAddress(record.id, `i${intervention.n}`)), () => texts];
  });
  return [whole, ...each];
}

function missingFrom(page: SitePage, { placed, lines }: Texts): Problem[] {
  const places = new Map(page.elements.map((element, place) => [property(element, 'id'), { element, place }]));
  const all = page.elements.find(({ tagName }) => tagName === 'main');
  const shown = all ? textOf(all) : '';
  let last = -1;
  return [
    ...placed.flatMap(({ id, text, numbered }) => {
      const found = places.get(id);
      if (!found) return report(page, undefined, `Unexpected page without \`${id}\`, expected \`${text}\``);
      const { element, place } = found;
      if (place < last) return report(page, element, `Unexpected place of \`${id}\`, expected it later`);
      last = place;
      const there = recordText(element);
      if (numbered ? there.endsWith(text) : there === text) return [];
      return report(page, element, `Unexpected text \`${there}\` of \`${id}\`, expected \`${text}\``);
    }),
    ...lines
      .filter((line) => !shown.includes(line))
      .flatMap((line) => report(page, all, `Unexpected page without the line \`${line}\``)),
  ];
}

/** What the record says in an element: links inside the page are the site's own signs. */
function recordText(element: Element): string {
  return textOf(element, (inner) => inner.tagName === 'a' && (property(inner, 'href') ?? '').startsWith('#'));
}

function report(page: SitePage, element: Element | undefined, message: string): Problem[] {
  return [pageProblem('record-text', page, element, message)];
}

const nowhere = { severity: 'error', rule: 'site/record-text', line: 1, column: 1, hint: null } as const;
