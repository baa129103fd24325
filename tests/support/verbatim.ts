import type { Intervention, Meeting, Part } from '../../src/collections/meeting.ts';
import type { Paragraph } from '../../src/collections/record.ts';
import { expectKind, isMeeting } from './records.ts';
import { recordOf } from './sources.ts';

export interface VerbatimParts {
  number?: string;
  sitting?: string;
  president?: string;
  members?: readonly string[];
  agenda?: readonly string[];
  /** Lines between the agenda adopted and the closing. */
  opening?: string;
  closing?: string;
}

/** Line of the first of the lines given to `verbatimText`, where the parts are not changed; each next one is two further. */
export const firstLine = 30;

/**
 * The text of a small verbatim record: a line of the list is a line of the record, with a blank line after it.
 * The States are real, since the register must know them; the persons are not.
 */
export function verbatimText(lines: readonly string[], parts: VerbatimParts = {}): string {
  const {
    number = '第九〇〇一次会议',
    sitting = '2024年3月5日星期二上午10时举行',
    president = '主席:\t温先生 .....\t(法国)',
    members = ['成员:\t中国 .....\t林先生', '\t日本 .....\t森夫人', '\t大不列颠及北爱尔兰联合王国 .....\t格林女爵士'],
    agenda = ['某地局势'],
    opening = '上午10时开会。',
    closing = '上午11时30分散会。',
  } = parts;
  return [
    '安全理事会',
    '第七十九年',
    number,
    sitting,
    '纽约',
    '临时逐字记录',
    [president, ...members].join('\n'),
    '议程项目',
    ...agenda,
    '本记录包括中文发言的文本和其他语言发言的译文。',
    opening,
    '通过议程',
    '议程通过。',
    ...lines,
    closing,
    '',
  ].join('\n\n');
}

/** The meeting that such a record is parsed to. */
export function meetingOf(lines: readonly string[], parts: VerbatimParts = {}): Meeting {
  return expectKind(recordOf(verbatimText(lines, parts)).record, isMeeting);
}

/** The intervention with this number, from 1. */
export function turn(meeting: Meeting, n: number): Intervention {
  const found = meeting.interventions[n - 1];
  if (found === undefined) throw new Error(`the meeting has no intervention ${n}`);
  return found;
}

/** The only part of an intervention that must have one. */
export function onlyPart(intervention: Intervention): Part {
  const [part, ...others] = intervention.parts;
  if (part === undefined || others.length > 0) throw new Error(`expected one part, found ${intervention.parts.length}`);
  return part;
}

export function paragraphs(intervention: Intervention): Paragraph[] {
  return intervention.parts.flatMap((part) => part.paragraphs);
}

/** The texts of all paragraphs of an intervention. */
export function texts(intervention: Intervention): string[] {
  return paragraphs(intervention).map(({ text }) => text);
}
