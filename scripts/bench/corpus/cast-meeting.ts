import type { Intervention } from '../../../src/collections/meeting.ts';
import type { Chance } from '../random.ts';
import type { Country, People, Person } from './people.ts';

/** Who plays the roles of a real meeting at one of the corpus. */
export interface Cast {
  /** The presidency first. */
  readonly council: readonly Country[];
  readonly presidency: Country;
  of(turn: Intervention): Player;
  /** The name that stands for each name printed at the model: people without title, delegations. */
  readonly named: ReadonlyMap<string, string>;
}

export interface Player {
  readonly country: Country;
  readonly person: Person;
}

export interface CastOptions {
  readonly turns: readonly Intervention[];
  readonly states: readonly Country[];
  /** Organisations and offices. */
  readonly bodies: readonly Country[];
  readonly people: People;
  readonly chance: Chance;
  /** Place of the meeting in the corpus, from 0. */
  readonly meeting: number;
  readonly year: number;
}

export function castMeeting({ turns, states, bodies, people, chance, meeting, year }: CastOptions): Cast {
  const members = councilOf(states, year);
  const presidency = inTurn(members, meeting);
  const council = [presidency, ...members.filter((member) => member !== presidency)];
  const players = new Map<string, Player>();
  for (const turn of turns) {
    if (players.has(keyOf(turn))) continue;
    const pool = { president: [presidency], member: council, briefer: bodies, invited: states, other: states };
    const country = chance.pick(pool[turn.role]);
    players.set(keyOf(turn), { country, person: people.speakerFor(country, meeting) });
  }
  const of = (turn: Intervention) => {
    const player = players.get(keyOf(turn));
    if (player === undefined) throw new Error(`Nobody was cast for ${turn.id}`);
    return player;
  };
  const named = new Map<string, string>();
  for (const turn of turns) {
    const { country, person } = of(turn);
    if (turn.role !== 'president') named.set(withoutTitle(turn.name), person.name);
    if (turn.affiliation !== null) named.set(turn.affiliation, country.name);
  }
  return { council, presidency, of, named };
}

/** The name of a label without the title: `拉夫罗夫先生` is 拉夫罗夫. */
export function withoutTitle(name: string): string {
  return name.replace(/(?:先生|女士|夫人|女爵士|爵士)$/, '');
}

function keyOf({ role, name }: Intervention): string {
  return role === 'president' ? role : name;
}

const permanent = new Set(['CHN', 'FRA', 'GBR', 'RUS', 'USA']);

/** Five members that stay and ten that are others each year. */
function councilOf(states: readonly Country[], year: number): Country[] {
  const others = states.filter(({ id }) => !permanent.has(id));
  const elected = Array.from({ length: 10 }, (_, seat) => inTurn(others, year * 10 + seat));
  return [...states.filter(({ id }) => permanent.has(id)), ...elected];
}

function inTurn(countries: readonly Country[], number: number): Country {
  const country = countries[number % countries.length];
  if (country === undefined) throw new RangeError('The register of delegations has no State');
  return country;
}
