import type { DelegationKind } from '../../../src/collections/meeting.ts';
import type { Chance } from '../random.ts';

/** Somebody who speaks in the corpus. */
export interface Person {
  readonly id: string;
  /** As labels print it: `塔斯马甘别托夫`. */
  readonly name: string;
  /** `先生` */
  readonly title: string;
  readonly fullName: string;
  /** As the record prints it; null for a permanent representative. */
  readonly position: string | null;
}

export interface Country {
  readonly id: string;
  readonly name: string;
  readonly kind: DelegationKind;
}

export interface People {
  /** Who speaks for a delegation at a meeting: its representative of these years, or now and then a guest. */
  speakerFor(delegation: Country, meeting: number): Person;
  /** Anybody who may be named. */
  anybody(): Person;
}

/** Meetings after which a delegation sends another representative. */
const term = 60;

/** People with names made from the signs that transliterate names in the seeds. */
export function inventPeople(chance: Chance, signs: readonly string[], positions: readonly string[]): People {
  const all: Person[] = [];
  const representatives = new Map<string, Person>();
  const invent = (delegation: Country, position: string | null) => {
    const name = run(2, 4);
    const id = `person-${all.length + 1}-${delegation.id.toLowerCase()}`;
    const title = chance.pick(['先生', '先生', '女士', '夫人']);
    const person = { id, name, title, fullName: `${run(2, 3)}·${name}`, position };
    all.push(person);
    return person;
  };
  const run = (least: number, most: number) =>
    Array.from({ length: least + chance.below(most - least + 1) }, () => chance.pick(signs)).join('');
  return {
    speakerFor(delegation, meeting) {
      if (chance.happens(0.12)) return invent(delegation, chance.pick(positions));
      // Delegations change at different times.
      const offset = delegation.name.charCodeAt(0) % term;
      const key = `${delegation.id} ${Math.floor((meeting + offset) / term)}`;
      const person = representatives.get(key) ?? invent(delegation, null);
      representatives.set(key, person);
      return person;
    },
    anybody: () => chance.pick(all),
  };
}
