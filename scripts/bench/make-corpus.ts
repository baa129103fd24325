import { createHash } from 'node:crypto';
import type { Intervention, Meeting } from '../../src/collections/meeting.ts';
import type { DelegationRegister } from '../../src/resolve/delegation-register.ts';
import { type Cast, castMeeting, withoutTitle } from './corpus/cast-meeting.ts';
import { type Country, inventPeople } from './corpus/people.ts';
import { varyTexts } from './corpus/vary-texts.ts';
import { seededChance } from './random.ts';

export interface CorpusOptions {
  /** Real meetings: shapes, lengths and words come from them. */
  readonly models: readonly Meeting[];
  readonly delegations: DelegationRegister;
  /** Interventions of the whole corpus. */
  readonly interventions: number;
}

/** Interventions of a meeting; the last meeting has what is left. */
const turnsOfMeeting = 43;
/** Symbols from S/PV.10001, which no real meeting has. */
const firstNumber = 10_001;
const daysBetweenMeetings = 23;

/**
 * Meetings for measuring growth, the same each time; a smaller corpus is the beginning of a larger one.
 *
 * A meeting follows a real one turn by turn: roles, capacities, parts, and the number of paragraphs, sentences
 * and clauses of each turn are those of the model. People, delegations, languages and dates are others, and
 * the text is what `varyTexts` makes of it.
 */
export function makeCorpus({ models, delegations, interventions }: CorpusOptions): Meeting[] {
  const chance = seededChance(9688);
  const turns = models.flatMap((model) => model.interventions);
  const people = inventPeople(chance, nameSigns(turns), [...new Set(turns.flatMap(({ position }) => position ?? []))]);
  const texts = varyTexts({
    models,
    delegations,
    persons: new Set(turns.filter(({ role }) => role !== 'president').map(({ name }) => withoutTitle(name))),
    chance,
    anybody: () => people.anybody().name,
  });
  const states = delegations.all().filter(({ kind }) => kind === 'state');
  const bodies = delegations.all().filter(({ kind }) => kind !== 'state');

  const meetings: Meeting[] = [];
  for (let left = interventions; left > 0; left -= turnsOfMeeting) {
    const meeting = meetings.length;
    const model = models[meeting % models.length];
    if (model === undefined) throw new RangeError('A corpus needs a model');
    const date = new Date(Date.UTC(1996, 0, 8 + meeting * daysBetweenMeetings)).toISOString().slice(0, 10);
    const year = Number(date.slice(0, 4));
    const followed = turnsFrom(model.interventions, meeting * 17, turnsOfMeeting);
    const cast = castMeeting({ turns: followed, states, bodies, people, chance, meeting, year });
    const frame = frameOf(model, firstNumber + meeting, date, cast);
    meetings.push({
      ...frame,
      interventions: followed
        .slice(0, left)
        .map((turn, at) =>
          intervene({ turn, n: at + 1, id: frame.id, cast, paragraphs: texts.vary(turn, cast.named, year) }),
        ),
    });
  }
  return meetings;
}

/** Turns of a model from a place on, and from its beginning after its end. */
function turnsFrom(turns: readonly Intervention[], start: number, count: number): Intervention[] {
  const from = start % turns.length;
  return [...turns.slice(from), ...turns.slice(0, from)].slice(0, count);
}

/** The signs that transliterate the names of people. */
function nameSigns(turns: readonly Intervention[]): string[] {
  const names = turns.flatMap(({ speaker }) => (speaker?.name.includes('·') ? [speaker.name] : []));
  return names.flatMap((name) => name.match(/\p{Script=Han}/gu) ?? []);
}

/** A meeting without what is said at it. */
function frameOf(model: Meeting, number: number, date: string, { council, presidency }: Cast): Meeting {
  const id = `s-pv-${number}`;
  return {
    kind: 'meeting',
    body: 'security-council',
    layout: 'lines',
    id,
    symbol: `S/PV.${number}`,
    symbolFrom: 'derived',
    language: model.language,
    date,
    title: model.title,
    number,
    year: model.year,
    opened: model.opened,
    closed: model.closed,
    resumption: null,
    sittings: [],
    place: model.place,
    presidents: [presidency.name],
    members: council.map((country, at) => ({
      delegation: country.name,
      delegationId: country.id,
      representatives: [],
      presiding: country === presidency,
      line: at + 1,
    })),
    agenda: model.agenda,
    interventions: [],
    procedure: [],
    votes: [],
    footnotes: [],
    source: {
      file: `corpus/${id}.md`,
      sha256: createHash('sha256').update(id).digest('hex'),
      characters: 0,
      lines: 0,
      origin: null,
    },
    ledger: { ...noLedger },
    citations: [],
    mentions: [],
    corrections: [],
    formerPlaces: [],
    changedPlaces: [],
    changedLabels: [],
    problems: [],
  };
}

const noLedger: Meeting['ledger'] = {
  front: 0,
  heading: 0,
  label: 0,
  speech: 0,
  procedure: 0,
  vote: 0,
  clause: 0,
  paragraph: 0,
  footnote: 0,
  furniture: 0,
  markup: 0,
  unassigned: 0,
};

interface Speaking {
  readonly turn: Intervention;
  readonly n: number;
  /** Id of the meeting. */
  readonly id: string;
  readonly cast: Cast;
  /** Texts of the paragraphs, a list for each part of the turn. */
  readonly paragraphs: readonly (readonly string[])[];
}

function intervene({ turn, n, id, cast, paragraphs }: Speaking): Intervention {
  const { country, person } = cast.of(turn);
  const inChair = turn.role === 'president';
  const language = languageOf(country);
  const spokenIn = language?.tag ?? null;
  const name = inChair ? turn.name : person.name + person.title;
  const affiliation = turn.affiliation === null ? null : country.name;
  const delegation = { ...referenceTo(country), evidence };
  let before = 0;
  return {
    n,
    id: `${id}/i${n}`,
    line: n,
    label: labelLike(turn.label, [
      name,
      ...(affiliation === null ? [] : [affiliation]),
      ...(language === null ? [] : [`以${language.name}发言`]),
    ]),
    name,
    affiliation,
    spokenIn,
    alsoSpokenIn: [],
    interpretedBy: null,
    speaker: turn.speaker === null ? null : { id: person.id, name: person.fullName, evidence },
    role: turn.role,
    onBehalfOf: null,
    onBehalfOfStates: null,
    position: inChair ? null : person.position,
    parts: turn.parts.map((part, at) => ({
      capacity: part.capacity,
      delegation: part.delegation === null ? null : delegation,
      spokenIn,
      paragraphs: part.paragraphs.map(({ kind }, place) => {
        before += 1;
        const text = paragraphs[at]?.[place] ?? '';
        return { id: `i${n}-p${before}`, kind, text, lines: [n, n], joined: [], cuts: [] };
      }),
    })),
  };
}

const evidence = '语料为测量而造。';

function referenceTo({ id, name, kind }: Country): Country {
  return { id, name, kind };
}

/** The parts of a label in brackets of the width, with the blanks, that the model's label has. */
function labelLike(model: string, [name = '', ...brackets]: readonly string[]): string {
  const narrow = model.includes('(');
  const blank = /\s[(（]/u.test(model) ? ' ' : '';
  return name + brackets.map((inner) => blank + (narrow ? `(${inner})` : `（${inner}）`)).join('');
}

/** The language in which a delegation speaks; null for the language of the record. */
function languageOf({ id, name }: Country): { readonly tag: string; readonly name: string } | null {
  if (id === 'CHN') return null;
  return languages[name.charCodeAt(0) % languages.length] ?? null;
}

/** As often as meetings of the Council hear them, roughly. */
const languages = [
  { tag: 'en', name: '英语' },
  { tag: 'en', name: '英语' },
  { tag: 'en', name: '英语' },
  { tag: 'fr', name: '法语' },
  { tag: 'fr', name: '法语' },
  { tag: 'ru', name: '俄语' },
  { tag: 'es', name: '西班牙语' },
  { tag: 'es', name: '西班牙语' },
  { tag: 'ar', name: '阿拉伯语' },
] as const;
