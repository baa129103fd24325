import type { Capacity, Intervention, Procedure } from '../../src/collections/meeting.ts';

/** An intervention of one paragraph, as small as the schema allows, for tests of what pages make of it. */
export function intervention(n: number, text: string, more: Partial<Intervention> = {}): Intervention {
  return {
    n,
    id: `s-pv-9001/i${n}`,
    line: n,
    label: '叶女士（中国）',
    name: '叶女士',
    affiliation: '中国',
    spokenIn: null,
    alsoSpokenIn: [],
    interpretedBy: null,
    speaker: null,
    role: 'member',
    onBehalfOf: null,
    onBehalfOfStates: null,
    position: null,
    parts: [part('delegate', `i${n}-p1`, text)],
    ...more,
  };
}

/** A part of one paragraph. */
export function part(capacity: Capacity, id: string, text: string): Intervention['parts'][number] {
  return {
    capacity,
    delegation: null,
    spokenIn: null,
    paragraphs: [{ id, kind: 'speech', text, lines: [1, 1], joined: [], cuts: [] }],
  };
}

/** A note of procedure before an intervention, after a paragraph, or at the end. */
export function procedure(text: string, before: number | null, afterParagraph: string | null = null): Procedure {
  return { kind: 'note', text, line: 1, before, afterParagraph };
}
