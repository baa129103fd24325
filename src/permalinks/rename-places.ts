import type { Annex } from '../collections/annex.ts';
import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Clause, Footnote } from '../collections/resolution-body.ts';

/**
 * A record under other addresses: every id of an intervention, paragraph or clause, and every reference to one.
 * Notes of procedure, citations, mentions, corrections and calls of footnotes go with the text that they belong to.
 */
export function renamePlaces(record: VerbatimRecord, names: ReadonlyMap<string, string>): VerbatimRecord {
  const renamed = (place: string) => names.get(place) ?? place;
  const orNull = (place: string | null) => (place === null ? null : renamed(place));
  const withId = <Kind extends { id: string }>(text: Kind): Kind => ({ ...text, id: renamed(text.id) });
  const renamedCall = (note: Footnote): Footnote =>
    note.calledFrom === null
      ? note
      : { ...note, calledFrom: { ...note.calledFrom, clause: renamed(note.calledFrom.clause) } };
  const clause = (one: Clause): Clause => ({ ...withId(one), under: orNull(one.under) });
  const clauses = <Body extends ClauseBody>(body: Body): Body => ({
    ...body,
    preambular: body.preambular.map(clause),
    operative: body.operative.map(clause),
    footnotes: body.footnotes.map(renamedCall),
  });
  const annex = (one: Annex): Annex => ({
    ...one,
    content:
      one.content.kind === 'paragraphs'
        ? { ...one.content, paragraphs: one.content.paragraphs.map(withId) }
        : clauses(one.content),
  });
  const references = {
    citations: record.citations.map((citation) => ({
      ...citation,
      intervention: orNull(citation.intervention),
      paragraph: orNull(citation.paragraph),
    })),
    mentions: record.mentions.map((mention) => ({ ...mention, paragraph: renamed(mention.paragraph) })),
    corrections: record.corrections.map((correction) => ({ ...correction, paragraph: orNull(correction.paragraph) })),
  };
  switch (record.kind) {
    case 'meeting':
      return {
        ...record,
        ...references,
        interventions: record.interventions.map((turn) => {
          const slash = turn.id.lastIndexOf('/') + 1;
          return {
            ...turn,
            id: turn.id.slice(0, slash) + renamed(turn.id.slice(slash)),
            parts: turn.parts.map((part) => ({ ...part, paragraphs: part.paragraphs.map(withId) })),
          };
        }),
        footnotes: record.footnotes.map(renamedCall),
        procedure: record.procedure.map((item) => ({ ...item, afterParagraph: orNull(item.afterParagraph) })),
      };
    case 'note':
    case 'statement':
      return { ...record, ...references, paragraphs: record.paragraphs.map(withId) };
    case 'letter':
      return {
        ...record,
        ...references,
        paragraphs: record.paragraphs.map(withId),
        annexes: record.annexes.map(annex),
      };
    case 'draft-resolution':
    case 'resolution':
      return clauses({ ...record, ...references, annexes: record.annexes.map(annex) });
  }
}

type ClauseBody = Pick<
  Extract<VerbatimRecord, { kind: 'resolution' | 'draft-resolution' }>,
  'preambular' | 'operative' | 'footnotes'
>;
