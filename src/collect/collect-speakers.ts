import type { Appearance, Speaker } from '../collections/speakers.ts';
import type { Resolved } from '../resolve/resolve-record.ts';
import { soundOf } from '../resolve/sound.ts';
import { paragraphAddress } from './collect-delegations.ts';
import { meetingsOf, turnsOf } from './turns.ts';

/** Everyone who spoke, by the sound of the name. The same id in several records is one person at most probably. */
export function collectSpeakers(resolved: readonly Resolved[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const { record, persons } of resolved) {
    for (const person of persons) {
      const spellings = person.spellings.map((spelling) => ({ ...spelling, record: record.id }));
      const known = speakers.get(person.id);
      if (known === undefined) {
        speakers.set(person.id, {
          id: person.id,
          name: person.name,
          english: person.english,
          pinyin: soundOf(person.name),
          spellings,
          delegations: [],
          positions: [],
          certainty: 'one-record',
          appearances: [],
          named: [],
        });
      } else {
        known.spellings.push(...spellings);
        known.certainty = person.confirmed ? 'confirmed' : 'probable';
      }
    }
  }
  for (const turn of meetingsOf(resolved.map(({ record }) => record)).flatMap(turnsOf)) {
    const { meeting, intervention, part } = turn;
    const speaker = intervention.speaker === null ? undefined : speakers.get(intervention.speaker.id);
    if (speaker === undefined) continue;
    const position = part.capacity === 'president' ? null : intervention.position;
    const appearance: Appearance = {
      record: meeting.id,
      symbol: meeting.symbol ?? '',
      date: meeting.date,
      title: meeting.title,
      intervention: turn.place,
      n: intervention.n,
      address: turn.address,
      role: intervention.role,
      capacity: part.capacity,
      delegation: part.delegation?.name ?? null,
      delegationId: part.delegation?.id ?? null,
      position,
      spokenIn: part.spokenIn,
      characters: turn.characters,
      opening: turn.opening,
    };
    speaker.appearances.push(appearance);
    if (part.delegation !== null && !speaker.delegations.some(({ id }) => id === part.delegation?.id)) {
      speaker.delegations.push({ id: part.delegation.id, name: part.delegation.name });
    }
    if (position !== null && !speaker.positions.includes(position)) speaker.positions.push(position);
  }
  for (const { record } of resolved) {
    for (const mention of record.mentions) {
      if (mention.kind !== 'speaker') continue;
      const speaker = speakers.get(mention.id);
      const address = paragraphAddress(record, mention.paragraph);
      if (speaker !== undefined && !speaker.named.includes(address)) speaker.named.push(address);
    }
  }
  for (const speaker of speakers.values()) {
    speaker.appearances.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '', 'en') || a.n - b.n);
  }
  return [...speakers.values()].sort(
    (a, b) => a.pinyin.localeCompare(b.pinyin, 'en') || a.id.localeCompare(b.id, 'en'),
  );
}
