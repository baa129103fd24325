import { describe, expect, test } from 'vitest';
import type { VerbatimRecord } from '../../src/collections/any-record.ts';
import type { Meeting } from '../../src/collections/meeting.ts';
import { runPipeline } from '../../src/pipeline.ts';
import {
  draftReading,
  handReading,
  letterReading,
  linesWithText,
  type MeetingReading,
  meetingReading,
  noteReading,
  tight,
} from '../support/hand-reading.ts';
import { expectKind, isDraft, isLetter, isMeeting, isNote } from '../support/records.ts';

/** The parser against a reading of the seeds by a person. Each table is compared whole: nothing missing, nothing added. */
const { records } = runPipeline('seeds');

const recordOf = (file: string) => records.find((record) => record.source.file === file);

const citationsOf = (record: VerbatimRecord) =>
  record.citations.map(({ line, symbol, kind }) => ({ line, symbol, kind }));

describe.each(['S-PV.9688', 'S-PV.8626'])('the meeting %s, as read by hand', (name) => {
  const reading = handReading(name, meetingReading);
  const meeting = expectKind(recordOf(reading.file), isMeeting);
  const paragraphs = paragraphsOf(meeting);

  test('has the printed front matter', () => {
    const { symbol, number, year, date, place, opened, closed, presidents, agenda } = meeting;
    expect({ symbol, number, year, date, place, opened, closed, presidents, agenda }).toEqual({
      symbol: reading.symbol,
      number: reading.number,
      year: reading.year,
      date: reading.date,
      place: reading.place,
      opened: reading.opened,
      closed: reading.closed,
      presidents: reading.presidents,
      agenda: reading.agenda,
    });
    expect(meeting.symbolFrom).toBe('derived');
  });

  test('has the roster row by row, the presidency first and alone presiding', () => {
    const rows = meeting.members.map(({ line, delegation, delegationId, representatives }) => ({
      line,
      printed: delegation,
      delegation: delegationId,
      representatives,
    }));
    expect(rows).toEqual(reading.members);
    expect(meeting.members.map(({ presiding }) => presiding)).toEqual(reading.members.map((_, index) => index === 0));
  });

  test('has one intervention a printed label, with language, role and delegation', () => {
    const found = meeting.interventions.map(({ line, label, role, spokenIn, parts }) => ({
      line,
      label,
      role,
      delegation: [...new Set(parts.map((part) => part.delegation?.id ?? 'none'))].join(' '),
      spokenIn,
    }));
    expect(found).toEqual(reading.interventions);
    expect(meeting.interventions.map(({ n, id }) => `${n} ${id}`)).toEqual(
      reading.interventions.map((_, index) => `${index + 1} ${meeting.id}/i${index + 1}`),
    );
  });

  test('heals the cuts, and no other line end', () => {
    const joined = paragraphs.flatMap((paragraph) => paragraph.joined);
    expect(joined).toEqual(reading.cuts);
  });

  test('has every paragraph from its first to its last line, in order', () => {
    expect(paragraphs.map(({ lines }) => lines)).toEqual(expectedParagraphs(reading).map(({ lines }) => lines));
  });

  test('has every character of every paragraph', () => {
    const expected = expectedParagraphs(reading).map(({ text }) => text);
    expect(paragraphs.map(({ text }) => tight(text))).toEqual(expected);
  });

  test('knows quotations, lists and language notes from speech', () => {
    const others = paragraphs.filter(({ kind }) => kind !== 'speech').map(({ kind, lines }) => `${lines[0]} ${kind}`);
    const expected = [
      ...reading.quotations.map((line) => [line, 'quotation'] as const),
      ...reading.lists.map((line) => [line, 'list'] as const),
      ...reading.switches.map(({ line }) => [line, 'note'] as const),
    ].sort(([a], [b]) => a - b);
    expect(others).toEqual(expected.map(([line, kind]) => `${line} ${kind}`));
  });

  test('gives each paragraph its capacity and the language spoken there', () => {
    const found = meeting.interventions.flatMap((intervention) =>
      intervention.parts.flatMap(({ capacity, spokenIn, paragraphs: own }) =>
        own.map(({ lines }) => `${lines[0]} ${capacity} ${spokenIn}`),
      ),
    );
    expect(found).toEqual(expectedParagraphs(reading).map(({ lines, manner }) => `${lines[0]} ${manner}`));
  });

  test('has the procedure between and around the speeches', () => {
    expect(meeting.procedure.map(({ line, kind, text }) => ({ line, kind, text }))).toEqual(reading.procedure);
    expect(meeting.votes).toEqual([]);
  });

  test('cites what the text cites, where it does', () => {
    expect(citationsOf(meeting)).toEqual(reading.citations);
  });

  test('knows by their full names those whom the record calls by several', () => {
    const named = meeting.interventions
      .filter(({ line }) => String(line) in reading.fullNames)
      .map(({ line, speaker }) => [String(line), speaker?.name]);
    expect(Object.fromEntries(named)).toEqual(reading.fullNames);
  });

  test('gives those whom the chair calls by an office, or invites with one, that office', () => {
    const found = meeting.interventions
      .filter(({ position }) => position !== null)
      .map(({ line, position }) => [String(line), position]);
    expect(Object.fromEntries(found)).toEqual(reading.positions);
  });

  test('lets nobody speak for a group, since nobody says so', () => {
    expect(meeting.interventions.filter(({ onBehalfOf }) => onBehalfOf !== null)).toEqual([]);
  });

  test('knows everyone whom the speeches name, in whatever spelling, and takes nobody for them', () => {
    const firstLabel = new Map<string, number>();
    for (const { line, speaker } of meeting.interventions) {
      if (speaker !== null && !firstLabel.has(speaker.id)) firstLabel.set(speaker.id, line);
    }
    const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    const found = meeting.mentions
      .filter(({ kind }) => kind === 'speaker')
      .map(({ id, paragraph, start, end }) => {
        const { text, lines } = byId.get(paragraph) ?? { text: '', lines: [0, 0] };
        return `${lines[0]} ${firstLabel.get(id) ?? id} ${text.slice(start, end)}`;
      });
    const beginOf = (line: number) => paragraphs.find(({ lines }) => lines[0] <= line && line <= lines[1])?.lines[0];
    const expected = [
      ...reading.named.map(({ line, speaker, printed }) => `${beginOf(line)} ${speaker} ${printed}`),
      ...reading.namedBesides.map(({ line, id, printed }) => `${beginOf(line)} ${id} ${printed}`),
    ];
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});

test('keeps two people of one delegation apart, and one person who speaks twice together', () => {
  const meeting = expectKind(recordOf('seeds/S-PV.8626.zh.md'), isMeeting);
  const speakerOf = (line: number) => meeting.interventions.find((turn) => turn.line === line)?.speaker?.id;
  expect(speakerOf(289)).toBeTypeOf('string');
  expect(speakerOf(579)).toBeTypeOf('string');
  expect(speakerOf(289)).not.toBe(speakerOf(579));
  expect(speakerOf(487)).toBe(speakerOf(589));
  const floor = meeting.interventions.filter(({ role }) => role !== 'president');
  expect(new Set(floor.map(({ speaker }) => speaker?.id)).size).toBe(floor.length - 1);
});

test('names the chair of S/PV.9688, who is alone on the roster, in every turn of the chair', () => {
  const meeting = expectKind(recordOf('seeds/S-PV.9688.zh.md'), isMeeting);
  const chairs = meeting.interventions.filter(({ role }) => role === 'president');
  expect(new Set(chairs.map(({ speaker }) => speaker?.name))).toEqual(new Set(['谢尔盖·韦尔希宁']));
});

/** Three presidents share the line. Only as 外长 does one of them prove who he is: 拉夫罗夫部长, line 825. */
test('names the chair of S/PV.8626 only where the office proves it', () => {
  const meeting = expectKind(recordOf('seeds/S-PV.8626.zh.md'), isMeeting);
  const chairs = meeting.interventions.filter(({ role }) => role === 'president');
  const named = chairs.filter(({ speaker }) => speaker !== null);
  expect(named.map(({ line, speaker }) => `${line} ${speaker?.name}`)).toEqual(['203 谢尔盖·拉夫罗夫']);
});

describe('the draft resolution, as read by hand', () => {
  const reading = handReading('draft-resolution', draftReading);
  const draft = expectKind(recordOf(reading.file), isDraft);

  test('has its session, agenda item, title and opening', () => {
    const { session, agendaItem, title, opening } = draft;
    expect({ session, agendaItem, title, opening }).toEqual({
      session: reading.session,
      agendaItem: reading.agendaItem,
      title: reading.title,
      opening: reading.opening,
    });
  });

  test('has its sponsors', () => {
    expect(draft.sponsors.map(({ name, delegationId }) => ({ name, delegation: delegationId }))).toEqual(
      reading.sponsors,
    );
  });

  test.each(['preambular', 'operative'] as const)('has every %s paragraph whole, footnotes taken out', (part) => {
    const found = draft[part].map(({ n, lines, text }) => ({ n, lines, ...endsOf(text) }));
    const expected = reading[part].map(({ lines, ...clause }) => ({
      ...clause,
      lines: [lines[0], lines.at(-1)],
    }));
    expect(found).toEqual(expected);
  });

  test('ties every footnote to the word that it hangs on', () => {
    const clauses = new Map([...draft.preambular, ...draft.operative].map(({ id, text }) => [id, text]));
    const found = draft.footnotes.map(({ mark, line, calledFrom, text }) => {
      const clause = calledFrom?.clause ?? '';
      const before = clauses.get(clause)?.slice(0, calledFrom?.at) ?? calledFrom?.word ?? '';
      return { mark, line, clause, word: tight(before).replace(/[》，：]+$/, ''), text: tight(text) };
    });
    expect(found).toEqual(reading.footnotes.map((note) => ({ ...note, word: expect.stringMatching(`${note.word}$`) })));
  });

  test('cites what the text and its footnotes cite', () => {
    expect(citationsOf(draft)).toEqual(reading.citations);
  });
});

describe('the letter, as read by hand', () => {
  const reading = handReading('letter', letterReading);
  const letter = expectKind(recordOf(reading.file), isLetter);
  const numbered = (paragraphs: readonly { number?: number | null; text: string; lines: readonly number[] }[]) =>
    paragraphs.map(({ number, text, lines }, index) => ({ n: number ?? index + 1, line: lines[0], ...endsOf(text) }));

  test('has its dates, languages, headings and signatory', () => {
    const { session, date, distributed, language, original, signatory } = letter;
    expect({ session, date, distributed, language, original, signatory }).toEqual({
      session: reading.session,
      date: reading.date,
      distributed: reading.distributed,
      language: reading.language,
      original: reading.original,
      signatory: reading.signatory,
    });
    const printed = [reading.headings[0], reading.headings[1], reading.title, reading.subtitle];
    expect([...letter.headings, letter.title]).toEqual(printed);
  });

  test('has the paragraphs of the letter itself', () => {
    expect(numbered(letter.paragraphs)).toEqual(reading.paragraphs);
  });

  test('has two annexes, the numbering of each its own', () => {
    const [memorandum, draft] = reading.annexes;
    expect(letter.annexes.map(({ id, number, line, title }) => ({ id, number, line, title }))).toEqual(
      reading.annexes.map(({ id, number, line, title }) => ({ id, number, line, title })),
    );
    const [first, second] = letter.annexes.map(({ content }) => content);
    if (first?.kind !== 'paragraphs' || second?.kind !== 'draft-resolution') throw new Error('annexes of other kinds');
    expect(numbered(first.paragraphs)).toEqual(memorandum.paragraphs);
    expect(first.paragraphs.map(({ number }) => number)).toEqual(memorandum.paragraphs.map(({ n }) => n));
    expect({ heading: second.heading, opening: second.opening }).toEqual({
      heading: draft.heading,
      opening: draft.opening,
    });
    expect(clausesOf(second.preambular)).toEqual(draft.preambular);
    expect(clausesOf(second.operative)).toEqual(draft.operative);
  });

  test('cites what its annexed draft cites', () => {
    expect(citationsOf(letter)).toEqual(reading.citations);
  });
});

describe('the note, as read by hand', () => {
  const reading = handReading('note', noteReading);
  const note = expectKind(recordOf(reading.file), isNote);

  test('has rubric, publisher, date, languages and title apart from the text', () => {
    const { publisher, place, date, published, languages, title } = note;
    expect({ publisher, place, date, published, languages, title }).toEqual({
      publisher: reading.publisher,
      place: reading.place,
      date: reading.date,
      published: reading.date,
      languages: reading.languages,
      title: reading.title,
    });
    expect(note.rubric).toBe(reading.rubric.join(' '));
  });

  test('has every paragraph', () => {
    expect(clausesOf(note.paragraphs.map((paragraph, index) => ({ ...paragraph, n: index + 1 })))).toEqual(
      reading.paragraphs,
    );
  });

  test('cites no document', () => {
    expect(citationsOf(note)).toEqual(reading.citations);
  });
});

function paragraphsOf(meeting: Meeting) {
  return meeting.interventions.flatMap(({ parts }) => parts.flatMap(({ paragraphs }) => paragraphs));
}

function clausesOf(clauses: readonly { n: number; text: string; lines: readonly number[] }[]) {
  return clauses.map(({ n, text, lines }) => ({ n, line: lines[0], ...endsOf(text) }));
}

function endsOf(text: string) {
  const whole = tight(text);
  return { begins: whole.slice(0, 10), ends: whole.slice(-10), characters: whole.length };
}

interface ExpectedParagraph {
  lines: [number, number];
  text: string;
  /** Capacity and language. */
  manner: string;
}

/** The paragraphs that follow from labels, cuts and procedure: every line with text between them belongs to one. */
function expectedParagraphs(reading: MeetingReading): ExpectedParagraph[] {
  const first = reading.interventions[0]?.line ?? 0;
  const procedure = new Set(reading.procedure.map(({ line }) => line));
  const paragraphs: ExpectedParagraph[] = [];
  let turn: MeetingReading['interventions'][number] | undefined;
  let spokenIn: string | null = null;
  let open = false;
  for (const [line, raw] of linesWithText(reading.file)) {
    if (line < first || procedure.has(line)) continue;
    const label = reading.interventions.find((candidate) => candidate.line === line);
    const change = reading.switches.find((candidate) => candidate.line === line);
    turn = label ?? turn;
    spokenIn = label === undefined ? (change?.spokenIn ?? spokenIn) : label.spokenIn;
    const plain = tight(raw.replaceAll('**', ''));
    const text = label === undefined ? plain : plain.slice(tight(label.label).length + 1);
    const last = paragraphs.at(-1);
    if (open && last !== undefined) {
      last.lines[1] = line;
      last.text += text;
    } else {
      const manner = `${capacityAt(line)} ${spokenIn}`;
      paragraphs.push({ lines: [line, line], text, manner });
    }
    open = reading.cuts.includes(line);
  }
  return paragraphs;

  function capacityAt(line: number): string {
    if (turn?.role === 'president') {
      return reading.national.some(([from, to]) => from <= line && line <= to) ? 'national' : 'president';
    }
    const isState = /^[A-Z]{3}$/.test(turn?.delegation ?? '');
    return isState ? 'delegate' : 'guest';
  }
}
