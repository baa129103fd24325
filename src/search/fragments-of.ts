import { languagesOf } from '../collections/languages-of.ts';
import type { Intervention, Meeting, Part } from '../collections/meeting.ts';
import { anchorOf, type FilteredFragment, type Fragment, type FragmentMeta } from './fragment.ts';

/** The interventions of a meeting as search finds and shows them, in order. */
export function fragmentsOf(meeting: Meeting): FilteredFragment[] {
  return meeting.interventions.map((intervention) => {
    const delegations = delegationsOf(intervention);
    return {
      content: contentOf(intervention),
      meta: {
        id: intervention.id,
        meeting: meeting.id,
        symbol: meeting.symbol ?? meeting.id,
        date: meeting.date,
        n: intervention.n,
        ...placesOf(intervention),
        role: intervention.role,
        capacity: intervention.parts.find(isSpokenFor)?.capacity ?? 'president',
        name: intervention.speaker?.name ?? intervention.name,
        speaker: intervention.speaker?.id ?? null,
        delegations,
      },
      filters: {
        meeting: [meeting.id],
        ...(intervention.speaker ? { speaker: [intervention.speaker.id] } : {}),
        ...(delegations.length > 0 ? { delegation: delegations.map(({ id }) => id) } : {}),
        ...(meeting.date ? { year: [meeting.date.slice(0, 4)] } : {}),
        role: [intervention.role],
        capacity: [...new Set(intervention.parts.map(({ capacity }) => capacity))],
        language: languagesOf(meeting, intervention),
      },
    };
  });
}

/** The places of paragraphs that stand at another line than their number says: something was inserted or withdrawn. */
function placesOf({ id, parts }: Intervention): Pick<FragmentMeta, 'places'> {
  const paragraphs = parts.flatMap((part) => part.paragraphs);
  const others = paragraphs.flatMap((paragraph, index) =>
    paragraph.id === anchorOf({ id }, index + 1) ? [] : [[index + 1, paragraph.id] as const],
  );
  return others.length === 0 ? {} : { places: Object.fromEntries(others) };
}

/** The label with its colon, then a line a paragraph. */
function contentOf({ label, parts }: Intervention): string {
  const paragraphs = parts.flatMap((part) => part.paragraphs);
  return [`${label}：`, ...paragraphs.map(({ text }) => text)].map((line) => line.replace(/\s+/gu, ' ')).join('\n');
}

/** All delegations that the intervention speaks for, each once. The procedure of the chair is for none. */
function delegationsOf({ parts }: Intervention): Fragment['meta']['delegations'] {
  const spokenFor = new Map(
    parts
      .filter(isSpokenFor)
      .flatMap(({ delegation }) => (delegation ? [[delegation.id.toLowerCase(), delegation.name] as const] : [])),
  );
  return [...spokenFor].map(([id, name]) => ({ id, name }));
}

function isSpokenFor({ capacity }: Part): boolean {
  return capacity !== 'president';
}
