import { delegationAddress, documentAddress, speakerAddress } from '../collections/addresses.ts';
import type { Delegation } from '../collections/delegations.ts';
import type { Document } from '../collections/documents.ts';
import type { MeetingRow, Segment } from '../collections/meetings.ts';
import type { Speaker } from '../collections/speakers.ts';
import { symbolsOf } from '../collections/symbols.ts';
import { latestFirst } from './order.ts';

/**
 * Which pages exist, so that text links only to what is there. Each answer is an address inside the site,
 * without base; undefined when no page stands for it.
 */
export interface Links {
  speaker(id: string | null): string | undefined;
  /** Who made an intervention (`i12`) of a meeting. */
  speakerIn(meeting: string, intervention: string | null): string | undefined;
  /** Who a name on a line of a roster is: `叶女士` in line 19 of `s-pv-9001`. */
  speakerOnRoster(record: string, line: number, printed: string): string | undefined;
  /** Who spoke in an intervention (`i12`) of a meeting, and for whom; undefined where the record is none. */
  turn(meeting: string, intervention: string): Turn | undefined;
  delegation(id: string | null): string | undefined;
  /** By a name as a record prints it, for lists that carry no id (votes). */
  delegationPrinted(name: string): string | undefined;
  symbol(symbol: string | null): string | undefined;
  /** The name under which lists show a record: its symbol, otherwise its title. */
  recordName(id: string): string;
  record(id: string): string | undefined;
  /** Ids of records, each once: meetings from the latest, then the others. */
  inOrder(ids: readonly string[]): string[];
}

type Turn = Pick<Segment, 'name' | 'delegation'>;

/** What a document must say of itself to be linked to. */
type Shelved = Pick<Document, 'id' | 'shelf' | 'symbol' | 'name' | 'record'> & Partial<Pick<Document, 'symbols'>>;

export function makeLinks(rows: {
  meetings: readonly Pick<MeetingRow, 'id' | 'symbol' | 'date' | 'title' | 'segments'>[];
  speakers: readonly Pick<Speaker, 'id' | 'spellings'>[];
  delegations: readonly Pick<Delegation, 'id' | 'name' | 'printed'>[];
  documents: readonly Shelved[];
}): Links {
  const shelved: Shelved[] = [
    ...rows.meetings.map(
      ({ id, symbol, title }) => ({ id, shelf: 'meetings', symbol, name: title, record: id }) as const,
    ),
    ...rows.documents,
  ];
  const speakers = new Set(rows.speakers.map(({ id }) => id));
  const speakersIn = new Map(
    rows.meetings.flatMap(({ id, segments }) =>
      segments.map(({ intervention, speakerId }) => [`${id}/${intervention}`, speakerId] as const),
    ),
  );
  const turns = new Map<string, Turn>();
  for (const { id, segments } of rows.meetings) {
    for (const segment of segments.toReversed()) turns.set(`${id}/${segment.intervention}`, segment);
  }
  const order = new Map(rows.meetings.toSorted(latestFirst).map(({ id }, at) => [id, at] as const));
  const rank = (id: string) => order.get(id) ?? order.size;
  const rosters = Map.groupBy(
    rows.speakers.flatMap(({ id, spellings }) =>
      spellings.filter(({ where }) => where === 'roster').map((spelling) => ({ ...spelling, id })),
    ),
    ({ record, line }) => `${record}:${line}`,
  );
  const delegations = new Set(rows.delegations.map(({ id }) => id));
  const printed = new Map(
    rows.delegations.flatMap((row) => [row.name, ...row.printed].map((name) => [name, row.id] as const)),
  );
  const symbols = new Map(
    shelved.flatMap((row) =>
      [...(row.symbols ?? []), ...(row.symbol === null ? [] : [row.symbol])].map((symbol) => [symbol, row] as const),
    ),
  );
  const records = new Map(shelved.flatMap((row) => (row.record === null ? [] : [[row.record, row] as const])));

  const delegation = (id: string | null) => (id !== null && delegations.has(id) ? delegationAddress(id) : undefined);
  const address = (row: Shelved | undefined) => row && documentAddress(row.shelf, row.id);

  const speaker = (id: string | null) => (id !== null && speakers.has(id) ? speakerAddress(id) : undefined);

  return {
    speaker,
    speakerIn: (meeting, intervention) => speaker(speakersIn.get(`${meeting}/${intervention}`) ?? null),
    // A roster prints a title of courtesy behind the name.
    speakerOnRoster: (record, line, name) =>
      speaker(rosters.get(`${record}:${line}`)?.find(({ printed }) => name.startsWith(printed))?.id ?? null),
    turn: (meeting, intervention) => turns.get(`${meeting}/${intervention}`),
    delegation,
    delegationPrinted: (name) => delegation(printed.get(name) ?? null),
    symbol: (symbol) =>
      symbol === null
        ? undefined
        : address([symbol, ...symbolsOf(symbol)].map((one) => symbols.get(one)).find((row) => row !== undefined)),
    recordName: (id) => records.get(id)?.symbol ?? records.get(id)?.name ?? id,
    record: (id) => address(records.get(id)),
    inOrder: (ids) => [...new Set(ids)].sort().sort((a, b) => rank(a) - rank(b)),
  };
}
