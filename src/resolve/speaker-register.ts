import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { listCell, optionalCell, readRegister, registerBytes, requiredCell } from '../read/read-register.ts';
import type { DelegationRegister } from './delegation-register.ts';

/** A person about whom an editor states something that the records alone do not settle. */
export interface RegisteredSpeaker {
  /** Last part of the address of their page: `valery-semerikov-csto`. */
  id: string;
  /** The fullest name that a record prints. */
  name: string;
  /** Other spellings that records print; those that are of somebody else when `merge` is `apart`. */
  spellings: readonly string[];
  /** Id of the delegation under which the name means this person; null when it does under any. */
  delegation: string | null;
  english: string | null;
  /** `confirmed`: all spellings, in whatever records, are one person. `apart`: they are not this one. */
  merge: 'confirmed' | 'apart' | null;
  /** What the row rests on. */
  note: string;
}

export interface SpeakerRegister {
  all(): readonly RegisteredSpeaker[];
  byId(id: string): RegisteredSpeaker | null;
  /**
   * The person whom a delegation means by a name or spelling, without title. A name in several parts is
   * known by its last one too: 塔斯马甘贝托夫 for 伊曼加利·塔斯马甘贝托夫. Without a delegation, only a name that
   * one person alone bears is found.
   */
  byName(printed: string, delegation: string | null): RegisteredSpeaker | null;
  /** Whether an editor says that these two names, under this delegation, are two persons. */
  areApart(first: string, second: string, delegation: string | null): boolean;
}

const rowSchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a slug such as `fu-cong-chn`'),
  name: requiredCell,
  spellings: listCell,
  delegation: optionalCell,
  english: optionalCell,
  merge: z.enum(['confirmed', 'apart', '']).transform((merge) => (merge === '' ? null : merge)),
  note: requiredCell,
});

/** The register in a folder of registers, with the problems of its table. */
export function loadSpeakers(
  folder: string,
  delegations: DelegationRegister,
): { register: SpeakerRegister; problems: Problem[] } {
  const file = join(folder, 'speakers.csv');
  return readSpeakers(file, registerBytes(file), delegations);
}

/** The register that a table holds. */
export function readSpeakers(
  file: string,
  bytes: Uint8Array | null,
  delegations: DelegationRegister,
): { register: SpeakerRegister; problems: Problem[] } {
  const { rows, problems } = readRegister(file, bytes, { schema: rowSchema, key: ['id'] });
  const speakers: RegisteredSpeaker[] = [];
  const holders = new Map<string, { id: string; line: number }>();

  for (const { values, line, problemAt } of rows) {
    if (values.delegation !== null && delegations.byId(values.delegation) === null) {
      const message = `Unexpected delegation \`${values.delegation}\`, expected an id of the register of delegations`;
      const hint = 'Write the id in the first column of delegations.csv: `RUS`, `csto`.';
      problems.push(problemAt('delegation', 'resolve/unknown-delegation', message, hint));
      continue;
    }
    if (values.merge === 'apart' && values.spellings.length === 0) {
      const message = 'Unexpected `apart` without spellings, expected the names that are of somebody else';
      problems.push(problemAt('merge', 'resolve/apart-from-nobody', message, 'Name them in the column spellings.'));
      continue;
    }
    for (const printed of ownNames(values)) {
      const key = `${normalizeName(printed)}\0${values.delegation ?? ''}`;
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, { id: values.id, line });
      else {
        const message = `Unexpected name \`${printed}\`, \`${holder.id}\` on line ${holder.line} has it`;
        const field = printed === values.name ? 'name' : 'spellings';
        problems.push(problemAt(field, 'resolve/name-claimed-twice', message, 'Give a name under a delegation once.'));
      }
    }
    speakers.push(values);
  }
  return { register: createRegister(speakers), problems };
}

function createRegister(speakers: readonly RegisteredSpeaker[]): SpeakerRegister {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const byName = new Map<string, RegisteredSpeaker[]>();
  for (const speaker of speakers) {
    for (const form of new Set(ownNames(speaker).flatMap(formsOf))) {
      byName.set(form, [...(byName.get(form) ?? []), speaker]);
    }
  }
  const bearers = (printed: string, delegation: string | null) =>
    (byName.get(normalizeName(printed)) ?? []).filter(
      (speaker) => delegation === null || speaker.delegation === null || speaker.delegation === delegation,
    );
  return {
    all: () => speakers,
    byId: (id) => byId.get(id) ?? null,
    byName: (printed, delegation) => {
      const [bearer, ...others] = bearers(printed, delegation);
      return bearer !== undefined && others.length === 0 ? bearer : null;
    },
    areApart: (first, second, delegation) => {
      const parts = (one: string, other: string) =>
        bearers(one, delegation).some(
          (speaker) => speaker.merge === 'apart' && speaker.spellings.flatMap(formsOf).includes(normalizeName(other)),
        );
      return parts(first, second) || parts(second, first);
    },
  };
}

function ownNames(speaker: Pick<RegisteredSpeaker, 'name' | 'spellings' | 'merge'>): string[] {
  return speaker.merge === 'apart' ? [speaker.name] : [speaker.name, ...speaker.spellings];
}

/** A name and its last part: 谢尔盖·列别杰夫, 列别杰夫. */
function formsOf(printed: string): string[] {
  const name = normalizeName(printed);
  return [...new Set([name, name.slice(name.lastIndexOf('·') + 1)])];
}

/** The form in which names are compared: without blanks, one kind of dot and of hyphen. */
function normalizeName(printed: string): string {
  return printed
    .replace(/\s+/gu, '')
    .replace(/[•‧・･．]/gu, '·')
    .replace(/[‐‑‒–－]/gu, '-');
}
