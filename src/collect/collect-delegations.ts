import { placeAddress, recordAddress } from '../collections/addresses.ts';
import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Delegation } from '../collections/delegations.ts';
import type { Registers } from '../resolve/registers.ts';
import { soundOf } from '../resolve/sound.ts';
import { meetingsOf, turnsOf } from './turns.ts';

/**
 * Every delegation that sat, spoke, sponsors or is named: States first, each group by the sound of its name.
 * The chair's procedural words are nobody's: they stand under no delegation.
 */
export function collectDelegations(records: readonly VerbatimRecord[], registers: Registers): Delegation[] {
  const delegations = new Map<string, Delegation>();
  const get = (id: string): Delegation | null => {
    const registered = registers.delegations.byId(id);
    if (registered === null) return null;
    const known = delegations.get(id);
    if (known !== undefined) return known;
    const { kind, name, english, aliases } = registered;
    const row: Delegation = {
      id,
      kind,
      name,
      english,
      pinyin: soundOf(name),
      printed: [],
      aliases: [...aliases],
      memberOf: [],
      presided: [],
      speeches: [],
      sponsored: [],
      named: [],
    };
    delegations.set(id, row);
    return row;
  };
  for (const record of records) {
    for (const mention of record.mentions) {
      if (mention.kind === 'delegation') addOnce(get(mention.id)?.named, paragraphAddress(record, mention.paragraph));
    }
    if (record.kind === 'draft-resolution' || record.kind === 'resolution') {
      for (const { name, delegationId } of record.sponsors) {
        const row = delegationId === null ? null : get(delegationId);
        addOnce(row?.sponsored, record.id);
        addOnce(row?.printed, name);
      }
    }
  }
  for (const meeting of meetingsOf(records)) {
    for (const member of meeting.members) {
      const row = member.delegationId === null ? null : get(member.delegationId);
      addOnce(row?.memberOf, meeting.id);
      addOnce(row?.printed, member.delegation);
      if (member.presiding) addOnce(row?.presided, meeting.id);
    }
    for (const turn of turnsOf(meeting)) {
      const { intervention, part } = turn;
      if (part.delegation === null || part.capacity === 'president') continue;
      const row = get(part.delegation.id);
      if (part.capacity === 'delegate' && intervention.affiliation !== null)
        addOnce(row?.printed, intervention.affiliation);
      row?.speeches.push({
        record: meeting.id,
        symbol: meeting.symbol ?? '',
        date: meeting.date,
        title: meeting.title,
        intervention: turn.place,
        n: intervention.n,
        address: turn.address,
        name: turn.name,
        speakerId: intervention.speaker?.id ?? null,
        role: intervention.role,
        capacity: part.capacity,
        characters: turn.characters,
        opening: turn.opening,
      });
    }
  }
  for (const row of delegations.values())
    row.speeches.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '', 'en') || a.n - b.n);
  const group = (row: Delegation) => (row.kind === 'state' ? 0 : 1);
  return [...delegations.values()].sort(
    (a, b) => group(a) - group(b) || a.pinyin.localeCompare(b.pinyin, 'en') || a.id.localeCompare(b.id, 'en'),
  );
}

/** The place of a paragraph or clause on the page of its record. */
export function paragraphAddress(record: VerbatimRecord, paragraph: string | null): string {
  if (record.kind === 'meeting') return placeAddress(record.id, paragraph ?? 'front');
  const page = recordAddress(record.kind, record.id);
  return paragraph === null ? page : `${page}#${paragraph}`;
}

function addOnce(list: string[] | undefined, value: string): void {
  if (list !== undefined && !list.includes(value)) list.push(value);
}
