import type { Element } from 'hast';
import { interventionAddress, placeOf, recordAddress } from '../../src/collections/addresses.ts';
import { recordSchema, type VerbatimRecord } from '../../src/collections/any-record.ts';
import type { Intervention } from '../../src/collections/meeting.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { normalForm } from '../../src/text/normalize.ts';
import { Refusal } from '../refusal.ts';
import {
  type Check,
  elementsIn,
  pageProblem,
  property,
  readText,
  receivedText,
  type Site,
  type SitePage,
  textOf,
} from './site.ts';
import { interventionTexts, type Texts, textsOf, together } from './texts-of.ts';

/**
 * A reader of the site misses nothing: every paragraph and clause of every published record stands whole
 * on its pages, under its id, in the order of the record, and so does every line that has no id. What is set for
 * reading is compared as received.
 */
export const recordTexts: Check = (site) => {
  const files = [...site.files].filter((file) => /^data\/records\/[^/]+\.json$/.test(file));
  const read = recordReader(site);
  /** The pages of records that were not met yet, with a way to what they must show. */
  const expected = new Map(files.flatMap((file) => pagesOf(site, () => read(file))));
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

/** Reads records; pages of one record come one after the other, so that the last is kept and no more. */
function recordReader(site: Site): (file: string) => VerbatimRecord {
  let last: { file: string; record: VerbatimRecord } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, record: readRecord(site, file) };
    return last.record;
  };
}

/** The data of a record. A site that another version built has others; nothing can be checked by them. */
function readRecord(site: Site, file: string): VerbatimRecord {
  const found = recordSchema.safeParse(parsed(readText(site, file)));
  if (found.success) return found.data;
  const [{ path, message } = { path: [], message: 'no record' }] = found.error.issues;
  const where = path.length === 0 ? '' : ` at ${path.join('.')}`;
  throw new Refusal(
    `Unexpected data in \`${file}\`${where} (${message}), expected a record as this version writes it: run \`npm run build\` first.`,
  );
}

/** Undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The addresses of a record's pages, each with the texts that it must show. */
function pagesOf(site: Site, read: () => VerbatimRecord): [address: string, texts: () => Texts][] {
  const { kind, id } = read();
  const whole = recordAddress(kind, id);
  const parts = interventionsOf(read()).map((turn, index): [string, () => Texts] => {
    const texts = () =>
      interventionsOf(read())
        .slice(index, index + 1)
        .map(interventionTexts);
    return [interventionAddress(id, placeOf(turn)), () => together(texts())];
  });
  const pages: [string, () => Texts][] = [[whole, () => textsOf(read())], ...parts];
  return pages.map(([address, texts]) => [site.base + address.slice(1), texts]);
}

function interventionsOf(record: VerbatimRecord): Intervention[] {
  return record.kind === 'meeting' ? record.interventions : [];
}

function missingFrom(page: SitePage, { placed, lines }: Texts): Problem[] {
  const places = new Map(page.elements.map((element, place) => [property(element, 'id'), { element, place }]));
  const all = page.elements.find(({ tagName }) => tagName === 'main');
  const shown = all ? receivedText(all) : '';
  let last = -1;
  return [
    ...placed.flatMap(({ id, text, numbered }) => {
      const found = places.get(id);
      if (!found) return report(page, undefined, `Unexpected page without \`${id}\`, expected \`${text}\``);
      const { element, place } = found;
      if (place < last) return report(page, element, `Unexpected place of \`${id}\`, expected it later`);
      last = place;
      const there = recordText(element);
      if (numbered ? there.endsWith(text) : there === text) return setOtherwise(page, element, id);
      return report(page, element, `Unexpected text \`${there}\` of \`${id}\`, expected \`${text}\``);
    }),
    ...lines
      .filter((line) => !shown.includes(line))
      .flatMap((line) => report(page, all, `Unexpected page without the line \`${line}\``)),
  ];
}

/** Runs of an element that show something else than what they remember, as it is set for reading. */
function setOtherwise(page: SitePage, element: Element, id: string): Problem[] {
  return [...elementsIn(element)].flatMap((run) => {
    const received = property(run, 'dataR');
    const shown = textOf(run);
    if (received === undefined || normalForm(shown) === normalForm(received)) return [];
    return report(page, run, `Unexpected run \`${shown}\` in \`${id}\`, expected another setting of \`${received}\``);
  });
}

/** What the record says in an element: links inside the page are the site's own signs. */
function recordText(element: Element): string {
  return receivedText(element, (inner) => inner.tagName === 'a' && (property(inner, 'href') ?? '').startsWith('#'));
}

function report(page: SitePage, element: Element | undefined, message: string): Problem[] {
  return [pageProblem('record-text', page, element, message)];
}

const nowhere = { severity: 'error', rule: 'site/record-text', line: 1, column: 1, hint: null } as const;
