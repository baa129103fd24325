import type { Annex } from '../../src/collections/annex.ts';
import type { VerbatimRecord } from '../../src/collections/any-record.ts';
import type { Intervention, Meeting } from '../../src/collections/meeting.ts';
import type { ResolutionText } from '../../src/collections/resolution-text.ts';

/** A text that stands under an id on its page; `numbered` ones have a number printed before them. */
export interface PlacedText {
  readonly id: string;
  readonly text: string;
  readonly numbered: boolean;
}

/** What a page of a record must show: texts under their ids, in order, and lines that have no id. */
export interface Texts {
  readonly placed: readonly PlacedText[];
  readonly lines: readonly string[];
}

/** The texts of a whole record. */
export function textsOf(record: VerbatimRecord): Texts {
  switch (record.kind) {
    case 'meeting':
      return meetingTexts(record);
    case 'letter':
      return together([
        { placed: placed(record.paragraphs), lines: [...record.headings, ...record.signatures] },
        ...record.annexes.map(annexTexts),
      ]);
    case 'statement':
      return { placed: placed(record.paragraphs), lines: [record.title, ...record.headings] };
    case 'note':
      return { placed: placed(record.paragraphs), lines: [record.title] };
    default:
      return together([
        { placed: [], lines: [record.title] },
        resolutionTexts(record),
        ...record.annexes.map(annexTexts),
      ]);
  }
}

/** The texts of one intervention, as the page of that intervention shows them. */
export function interventionTexts({ label, parts }: Intervention): Texts {
  return { placed: placed(parts.flatMap(({ paragraphs }) => paragraphs)), lines: [label] };
}

function meetingTexts(meeting: Meeting): Texts {
  return {
    placed: meeting.interventions.flatMap((intervention) => interventionTexts(intervention).placed),
    lines: [
      meeting.title,
      ...present(meeting.place),
      ...meeting.presidents,
      ...meeting.agenda,
      ...meeting.members.flatMap(({ delegation, representatives }) => [delegation, ...representatives]),
      ...meeting.procedure.map(({ text }) => text),
      ...meeting.interventions.map(({ name }) => name),
    ],
  };
}

function annexTexts({ number, title, content }: Annex): Texts {
  return together([
    { placed: [], lines: [...present(number), ...present(title)] },
    content.kind === 'draft-resolution'
      ? resolutionTexts(content)
      : { placed: content.paragraphs.map((text) => ({ ...text, numbered: text.number !== null })), lines: [] },
  ]);
}

function resolutionTexts(body: Pick<ResolutionText, 'sponsors' | 'preambular' | 'operative' | 'footnotes'>): Texts {
  return {
    placed: [
      ...body.preambular.map((clause) => ({ ...clause, numbered: clause.mark !== null })),
      ...body.operative.map((clause) => ({ ...clause, numbered: clause.under === null || clause.mark !== null })),
    ],
    lines: [
      ...[...body.preambular, ...body.operative].flatMap(({ headings }) => headings),
      ...body.sponsors.map(({ name }) => name),
      ...body.footnotes.map(({ text }) => text),
    ],
  };
}

function placed(texts: readonly { id: string; text: string }[]): PlacedText[] {
  return texts.map(({ id, text }) => ({ id, text, numbered: false }));
}

/** Several texts as one. */
export function together(texts: readonly Texts[]): Texts {
  return { placed: texts.flatMap((one) => one.placed), lines: texts.flatMap((one) => one.lines) };
}

function present(line: string | null): string[] {
  return line === null ? [] : [line];
}
