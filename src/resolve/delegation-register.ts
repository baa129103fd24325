import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import countries from 'i18n-iso-countries';
import { z } from 'zod';
import { type DelegationKind, delegationKinds } from '../collections/meeting.ts';
import type { Problem } from '../problems/problem.ts';
import { listCell, optionalCell, readRegister, registerBytes, requiredCell } from '../read/read-register.ts';

/** A State, organisation or office that the register knows. */
export interface RegisteredDelegation {
  /** `RUS`, the ISO 3166-1 alpha-3 code of a State; otherwise a slug: `csto`. */
  id: string;
  kind: DelegationKind;
  /** The name as the United Nations print it in full. */
  name: string;
  /** Other names for it, each of which belongs to nobody else. */
  aliases: readonly string[];
  /** Null where neither the table nor the library of countries has one. */
  english: string | null;
}

/** A name and how far it can be trusted. */
export interface DelegationName {
  printed: string;
  /** Null for a longer word that holds a name without meaning the delegation: `发展中国家`, `印度洋`. */
  id: string | null;
  /** Whether running text means the delegation by it; a bare `秘书长` does so only in a label. */
  inText: boolean;
}

export interface DelegationRegister {
  all(): readonly RegisteredDelegation[];
  byId(id: string): RegisteredDelegation | null;
  /** By full name or alias, whatever blanks and widths the print has. */
  byName(printed: string): RegisteredDelegation | null;
  /** Whether it is a word that begins with a name and means something else: `印度洋`. */
  isOtherWord(printed: string): boolean;
  /** Every name, and every word that must not be taken for one; the longest first. */
  names(): readonly DelegationName[];
  /** All names of one delegation; empty for an id that the register does not have. */
  namesOf(id: string): readonly string[];
  /** The known name most like this one, as a hint; null when none is near. */
  closest(printed: string): string | null;
}

const rowSchema = z.object({
  id: z.string().regex(/^(?:[A-Z]{3}|[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/, 'expected `RUS` for a State, `csto` otherwise'),
  kind: z.enum(delegationKinds),
  name: requiredCell,
  aliases: listCell,
  labelOnly: listCell,
  notIn: listCell,
  english: optionalCell,
  note: optionalCell,
});

/** The register in a folder of registers, with the problems of its table. */
export function loadDelegations(folder: string): { register: DelegationRegister; problems: Problem[] } {
  const file = join(folder, 'delegations.csv');
  return readDelegations(file, registerBytes(file));
}

/** The register that a table holds. */
export function readDelegations(
  file: string,
  bytes: Uint8Array | null,
): { register: DelegationRegister; problems: Problem[] } {
  const { rows, problems } = readRegister(file, bytes, { schema: rowSchema, key: ['id'] });
  const delegations: RegisteredDelegation[] = [];
  const names = new Map<string, DelegationName>();

  for (const { values, line, problemAt } of rows) {
    // Addresses are in lower case: a slug that is a country's code would take the address of that country.
    const isCode = countries.alpha3ToAlpha2(values.id.toUpperCase()) !== undefined;
    const isUpper = values.id === values.id.toUpperCase();
    if (values.kind === 'state' ? !isCode || !isUpper : isCode || isUpper) {
      const message = `Unexpected id \`${values.id}\` for kind ${values.kind}`;
      const hint = 'A State has its ISO 3166-1 alpha-3 code in upper case, anything else a slug in lower case.';
      problems.push(problemAt('id', 'resolve/delegation-id', message, hint));
      continue;
    }
    const claim = (field: 'name' | 'aliases' | 'labelOnly' | 'notIn', printed: string) => {
      const holder = names.get(normalizeName(printed));
      if (holder === undefined) {
        const id = field === 'notIn' ? null : values.id;
        names.set(normalizeName(printed), { printed, id, inText: field !== 'labelOnly' });
        return;
      }
      const message = `Unexpected name \`${printed}\` for \`${values.id}\` on line ${line}, \`${holder.id ?? 'notIn'}\` has it`;
      problems.push(problemAt(field, 'resolve/name-claimed-twice', message, 'A name belongs to one delegation, once.'));
    };
    claim('name', values.name);
    for (const alias of values.aliases) claim('aliases', alias);
    for (const alias of values.labelOnly) claim('labelOnly', alias);
    for (const word of values.notIn) claim('notIn', word);
    delegations.push({
      id: values.id,
      kind: values.kind,
      name: values.name,
      aliases: [...values.aliases, ...values.labelOnly],
      english: values.english ?? countries.getName(values.id, 'en') ?? null,
    });
  }
  return { register: createRegister(delegations, names), problems };
}

function createRegister(
  delegations: readonly RegisteredDelegation[],
  names: ReadonlyMap<string, DelegationName>,
): DelegationRegister {
  const byId = new Map(delegations.map((delegation) => [delegation.id, delegation]));
  const longestFirst = [...names.values()].sort(
    (a, b) => b.printed.length - a.printed.length || (a.printed < b.printed ? -1 : 1),
  );
  return {
    all: () => delegations,
    byId: (id) => byId.get(id) ?? null,
    byName: (printed) => byId.get(names.get(normalizeName(printed))?.id ?? '') ?? null,
    isOtherWord: (printed) => names.get(normalizeName(printed))?.id === null,
    names: () => longestFirst,
    namesOf: (id) => (byId.has(id) ? [byId.get(id)?.name ?? '', ...(byId.get(id)?.aliases ?? [])] : []),
    closest: (printed) => closestName(normalizeName(printed), longestFirst),
  };
}

/** The form in which names are compared: without blanks, half width. */
function normalizeName(printed: string): string {
  return printed.normalize('NFKC').replace(/\s+/gu, '');
}

function closestName(printed: string, longestFirst: readonly DelegationName[]): string | null {
  const known = longestFirst.filter((name) => name.id !== null);
  const within = known.find((name) => printed.includes(normalizeName(name.printed)));
  if (within !== undefined) return within.printed;
  const limit = Math.floor(printed.length / 3);
  let best: { printed: string; edits: number } | null = null;
  for (const name of known) {
    if (Math.abs(name.printed.length - printed.length) > limit) continue;
    const edits = distance(normalizeName(name.printed), printed);
    if (edits <= limit && (best === null || edits < best.edits)) best = { printed: name.printed, edits };
  }
  return best?.printed ?? null;
}
