import countries from 'i18n-iso-countries';
import type { Delegation } from '../../collections/delegations.ts';
import type { Document } from '../../collections/documents.ts';
import type { MeetingRow } from '../../collections/meetings.ts';
import type { Speaker } from '../../collections/speakers.ts';
import { countSpeeches } from '../../render/count-speeches.ts';
import { bySound, latestFirst } from '../../render/order.ts';
import { words } from '../../words/words.ts';
import { traditionalSigns } from '../traditional-signs.ts';
import type { FindData, FindRow } from './find-data.ts';
import { soundsOf } from './sounds.ts';

/** The rows of all collections as quick find needs them. Of equal matches, those of whom records say more come first. */
export function makeFindData(collections: {
  speakers: readonly Speaker[];
  delegations: readonly Delegation[];
  meetings: readonly MeetingRow[];
  documents: readonly Document[];
}): FindData {
  const { speakers, delegations, meetings, documents } = collections;
  const here = new Set(meetings.map(({ id }) => id));
  const cited = documents.toSorted((a, b) => b.citedBy.length - a.citedBy.length);
  const onShelf = (shelf: Document['shelf']) => cited.filter((row) => row.shelf === shelf && !here.has(row.id));
  const rows = {
    speakers: speakers
      .toSorted((a, b) => countSpeeches(b.appearances) - countSpeeches(a.appearances) || bySound(a, b))
      .map(speakerRow),
    delegations: delegations
      .toSorted((a, b) => b.speeches.length - a.speeches.length || bySound(a, b))
      .map(delegationRow),
    meetings: [...meetings.toSorted(latestFirst).map(meetingRow), ...onShelf('meetings').map(documentRow)],
    resolutions: onShelf('resolutions').map(documentRow),
    documents: onShelf('documents').map(documentRow),
  };
  const textsOf = (kind: readonly FindRow[]) => kind.flatMap(([, ...texts]) => texts);
  return {
    rows,
    sounds: soundsOf([...rows.speakers, ...rows.delegations].flatMap(([, name, , ...keys]) => [name, ...keys])),
    traditional: traditionalSigns(Object.values(rows).flatMap(textsOf)),
  };
}

function speakerRow({ id, name, english, spellings, delegations, positions }: Speaker): FindRow {
  const note = joined([...delegations.map((delegation) => delegation.name), ...positions]);
  return row(id, name, note, [english, ...spellings.map(({ printed }) => printed)]);
}

function delegationRow({ id, kind, name, english, printed, aliases }: Delegation): FindRow {
  // A State has its code for an id, an organisation mostly the letters by which it is known: `csto`. An id of
  // several words, as `world-bank`, was made for addresses and is nobody's name.
  const letters = id.includes('-') ? [] : [id.toUpperCase()];
  const codes = kind === 'state' ? [id, countries.alpha3ToAlpha2(id), usualLetters[id]] : letters;
  return row(id, name, words.delegationKinds[kind], [...codes, english, ...printed, ...aliases]);
}

/**
 * Letters by which a State is known that are not its ISO code. They stand here and not among the aliases of the
 * register, which are names that a record may print.
 */
const usualLetters: Readonly<Record<string, string>> = {
  ARE: 'UAE',
  COD: 'DRC',
  GBR: 'UK',
  KOR: 'ROK',
  PRK: 'DPRK',
};

function meetingRow({ id, symbol, number, date, title, subtitle }: MeetingRow): FindRow {
  const day = date === null ? null : words.date(date);
  return row(id, symbol, joined([day, title]), [words.meeting.number(number), date, subtitle]);
}

/**
 * The symbol stands in the note unless the name has it, as `文件S/2024/538` does. `安全理事会第2178（2014）号决议`
 * is mostly called without the year.
 */
function documentRow({ id, kind, symbol, symbols, name, date, describedAs }: Document): FindRow {
  const unnamed = symbol !== null && name.includes(symbol) ? null : symbol;
  const day = date === null ? null : words.date(date);
  const note = joined([unnamed, describedAs ?? (symbol === null ? words.recordKinds[kind] : null), day]);
  return row(id, name, note, [name.replace(/（\d{4}）/, ''), ...(symbols.length > 1 ? symbols : [])]);
}

/** A row with each further name once. */
function row(id: string, name: string, note: string, keys: readonly (string | null | undefined)[]): FindRow {
  const further = new Set(keys.filter((key) => typeof key === 'string'));
  further.delete(name);
  return [id, name, note, ...further];
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}
