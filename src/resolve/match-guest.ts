import { evidence } from '../words/evidence.ts';
import { callBefore } from './call-before.ts';
import type { Guest } from './people.ts';
import type { Turn } from './turn.ts';

export interface MatchedGuest {
  guest: Guest;
  reasons: string[];
  /** Whether only the sound of the name shows that it is this guest. */
  bySound: boolean;
}

/** One guest, several whom the label may mean alike, or nobody. */
export type GuestMatch = { one: MatchedGuest; several: null } | { one: null; several: readonly Guest[] };

/**
 * The guest whom a label means: the same name, the end of it, or the office alone; failing that, the one whose name sounds
 * most alike, where the label has no bracket or one that the roster gives to somebody else. Where several have the name, the
 * call to speak or the title of address must tell which.
 */
export function matchGuest(turn: Turn): GuestMatch {
  const { intervention, attendance, parsing, registers } = turn;
  const { label } = intervention;
  const name = parsing.grammar.verbatim.withoutHonorific(label.name);
  const named = attendance.guestsNamed(name);
  if (named.length > 0) return choose(turn, named);
  if (label.title === 'office' && name === label.name) {
    const ofOffice = attendance.guestsOfOffice(name);
    if (ofOffice.length > 0) return choose(turn, ofOffice);
  }
  if (label.affiliation !== null) return nobody;
  const guest = attendance.guestsBySound.nearest(
    name,
    0.6,
    (one) => !registers.speakers.areApart(name, one.name, one.delegation?.id ?? null),
  );
  return guest === null
    ? nobody
    : { one: { guest, reasons: [evidence.soundsLike(name)], bySound: true }, several: null };
}

const nobody: GuestMatch = { one: null, several: [] };

function choose(turn: Turn, guests: readonly Guest[]): GuestMatch {
  const [only, ...others] = guests;
  const called = callBefore(turn)?.called ?? '';
  const chosen =
    only !== undefined && others.length === 0
      ? only
      : (single(guests.filter(({ name, office }) => called.includes(name) && called.includes(office))) ??
        single(guests.filter(({ name }) => called.includes(name))) ??
        single(guests.filter(({ title }) => title !== '' && turn.intervention.label.name.endsWith(title))));
  return chosen === null
    ? { one: null, several: guests }
    : { one: { guest: chosen, reasons: [], bySound: false }, several: null };
}

/** The only one of a list; null where there are none or several. */
function single<Entry>(entries: readonly Entry[]): Entry | null {
  const [only] = entries;
  return only !== undefined && entries.length === 1 ? only : null;
}
