import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { optionalCell, type RegisterRow, readRegister, registerBytes, requiredCell } from '../read/read-register.ts';
import { interventionOf, placeName } from './place-name.ts';

/**
 * The register of published addresses: a table a record, which only grows.
 *
 *     edition,place,label,hash,state,into,text
 *     1,i12,张明先生（上海合作组织）（以中文发言）,5f0c9b1e,,,
 *     1,i12-p1,,77ab0c12,,,感谢安理会轮值主席国……
 *     2,i12-p1,,0b9d44e7,,,感谢安理会轮值主席俄罗斯……          a later version
 *     2,i12-p2,,,withdrawn,,                                  a paragraph that is no more
 *     2,i13,,,merged,i12,                                     a turn that another one took in
 */
export interface PublishedRow {
  /** The run of `npm run permalinks` that wrote the row, from 1. */
  readonly edition: number;
  readonly place: string;
  /** As printed; null of a paragraph. */
  readonly label: string | null;
  /** Of the text, as `textHash` makes it; null where the place has no text any more. */
  readonly hash: string | null;
  readonly state: 'withdrawn' | 'merged' | null;
  /** The place that a merged one leads to. */
  readonly into: string | null;
  /** As published; null of an intervention, whose paragraphs carry it, and of a place without text. */
  readonly text: string | null;
}

/** What was published of a record, in the order of the text; a place stands where it was inserted. */
export interface PublishedRecord {
  readonly id: string;
  /** The path of its table. */
  readonly file: string;
  readonly places: readonly PublishedPlace[];
  /** The last edition; 0 of an empty table. */
  readonly edition: number;
}

export interface PublishedPlace {
  readonly place: string;
  /** The last one; null of a paragraph. */
  readonly label: string | null;
  /** The texts that it had, the first one first. */
  readonly versions: readonly PublishedVersion[];
  /** Null while it leads to a text. */
  readonly state: PublishedRow['state'];
  readonly into: string | null;
  /** A problem at its last row. */
  problem(rule: string, message: string, hint: string): Problem;
}

export interface PublishedVersion {
  readonly edition: number;
  readonly hash: string;
  /** Null of an intervention. */
  readonly text: string | null;
}

export type PermalinkRegister = ReadonlyMap<string, PublishedRecord>;

const count = z
  .string()
  .regex(/^[1-9][0-9]{0,5}$/, 'expected a number, from 1')
  .transform(Number);

const columns = {
  schema: z.object({
    edition: count,
    place: requiredCell.regex(/^[a-z0-9-]+$/, 'expected a place such as `i12-p3`'),
    label: optionalCell,
    hash: z
      .string()
      .regex(/^(?:[0-9a-f]{8})?$/, 'expected eight hexadecimal digits')
      .transform((cell) => (cell === '' ? null : cell)),
    state: z.enum(['', 'withdrawn', 'merged']).transform((cell) => (cell === '' ? null : cell)),
    into: optionalCell,
    text: optionalCell,
  }),
  key: ['edition', 'place'],
} as const;

export const permalinkColumns = Object.keys(columns.schema.shape);

/** All tables of a folder; no folder is no table. */
export function loadPermalinks(folder: string): { register: PermalinkRegister; problems: Problem[] } {
  const tables = tablesIn(folder).map((name) => {
    const file = join(folder, name);
    return readPermalinks(basename(name, '.csv'), file, registerBytes(file));
  });
  return {
    register: new Map(tables.map(({ published }) => [published.id, published])),
    problems: tables.flatMap(({ problems }) => problems),
  };
}

/** One table. */
export function readPermalinks(
  id: string,
  file: string,
  bytes: Uint8Array | null,
): { published: PublishedRecord; problems: Problem[] } {
  const { rows, problems } = readRegister(file, bytes, columns);
  return {
    published: {
      id,
      file,
      places: placesOf(rows),
      edition: rows.reduce((last, { values }) => Math.max(last, values.edition), 0),
    },
    problems: [...problems, ...(problems.length > 0 ? [] : doubts(rows))],
  };
}

function tablesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .sort();
  } catch {
    return [];
  }
}

/** The rows of a place are gathered; a place with a letter stands behind those of its number. */
function placesOf(rows: readonly RegisterRow<PublishedRow>[]): PublishedPlace[] {
  const rowsOf = Map.groupBy(rows, ({ values }) => values.place);
  const behind = Map.groupBy(rowsOf.keys(), (place) => {
    const { family, number, suffix } = placeName(place);
    return suffix === '' ? place : `${family}${number}`;
  });
  const stems = new Set([...behind.keys()].filter((stem) => rowsOf.has(stem)));
  const families = new Set([...rowsOf.keys()].map((place) => placeName(place).family));
  // What was inserted before the first of its family has the number 0, which is no place itself.
  const first = new Map([...families].map((family) => [`${family}0`, behind.get(`${family}0`) ?? []]));
  const met = new Set<string>();
  return [...stems]
    .flatMap((stem) => {
      const { family } = placeName(stem);
      const opens = !met.has(family);
      met.add(family);
      return [...(opens ? (first.get(`${family}0`) ?? []) : []), ...(behind.get(stem) ?? [])];
    })
    .flatMap((place) => publishedPlace(place, rowsOf.get(place) ?? []));
}

function publishedPlace(place: string, rows: readonly RegisterRow<PublishedRow>[]): PublishedPlace[] {
  const last = rows.at(-1);
  if (last === undefined) return [];
  return [
    {
      place,
      label: rows.reduce<string | null>((label, { values }) => values.label ?? label, null),
      versions: rows.flatMap(({ values: { edition, hash, text } }) => (hash === null ? [] : [{ edition, hash, text }])),
      state: last.values.state,
      into: last.values.into,
      problem: (rule, message, hint) => last.problemAt('place', rule, message, hint),
    },
  ];
}

/** Rows that contradict themselves or one another: somebody took a row out or wrote one by hand. */
function doubts(rows: readonly RegisterRow<PublishedRow>[]): Problem[] {
  const hint = 'Rows are added by `npm run permalinks` and never changed: take the table back from the version before.';
  const numbers = Map.groupBy(rows, ({ values }) => placeName(values.place).family);
  const known = new Set(rows.map(({ values }) => values.place));
  let edition = 1;
  return rows.flatMap(({ values, problemAt }) => {
    const { place, state, hash, into, text } = values;
    const { family, number, suffix } = placeName(place);
    const parent = interventionOf(place);
    const found: Problem[] = [];
    if (values.edition < edition)
      found.push(
        problemAt('edition', 'permalinks/order', `Unexpected edition ${values.edition} after ${edition}`, hint),
      );
    edition = Math.max(edition, values.edition);
    if ((state === null) === (hash === null))
      found.push(
        problemAt('hash', 'permalinks/state', `Unexpected row of \`${place}\`, expected a hash or a state`, hint),
      );
    if ((state === 'merged') !== (into !== null) || (into !== null && !known.has(into)))
      found.push(
        problemAt(
          'into',
          'permalinks/into',
          `Unexpected row of \`${place}\`, expected a known place that it leads to`,
          hint,
        ),
      );
    if (hash !== null && (text === null) !== (values.label !== null))
      found.push(
        problemAt('text', 'permalinks/text', `Unexpected row of \`${place}\`, expected a label or a text`, hint),
      );
    if (parent !== null && !known.has(parent))
      found.push(problemAt('place', 'permalinks/gap', `Unexpected \`${place}\` without \`${parent}\``, hint));
    const counted = !/op$|-$/.test(family);
    const previous = `${family}${number - 1}`;
    if (counted && suffix === '' && number > 1 && !known.has(previous) && numbers.has(family))
      found.push(problemAt('place', 'permalinks/gap', `Unexpected \`${place}\` without \`${previous}\``, hint));
    return found;
  });
}
