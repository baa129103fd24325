import type { Passage } from '../../read/passage.ts';
import type { ParsedMeeting } from '../parsed.ts';
import { type Parsing, report } from '../parsed.ts';
import type { OwnSymbol } from './own-symbol.ts';
import type { Front } from './verbatim-front.ts';

type Named = Pick<ParsedMeeting, 'number' | 'resumption' | 'symbol' | 'symbolFrom'>;

/**
 * Number, resumption and symbol of a meeting, from its symbol and from the lines of its head; null where neither has a
 * number. Where they disagree the symbol is taken, since records are filed and cited by it.
 *
 *     S/PV.9691 (Resumption 1)      第九六九一次会议（续会一）
 */
export function meetingSymbol(parsing: Parsing, front: Front, own: OwnSymbol | null): Named | null {
  const { verbatim } = parsing.grammar;
  const { numberLine } = front;
  const read = numberLine === null ? null : verbatim.meetingNumber(numberLine.normal);
  const printed = own?.number ?? null;
  const number = printed ?? read;
  if (number === null) {
    const hint = `The record needs a line such as \`${verbatim.examples.meetingNumber}\`. If the print lacks it, the file is not a whole record.`;
    const message =
      numberLine === null
        ? 'Unexpected verbatim record without a meeting number'
        : `Unexpected meeting number in \`${numberLine.text.slice(0, 40)}\`, expected one below 100,000`;
    tell('error', 'parse/no-meeting-number', numberLine, message, hint);
    return null;
  }
  if (read === null && numberLine === null)
    tell(
      'info',
      'parse/number-of-symbol',
      own?.line.passage ?? null,
      `The number ${number} is that of the symbol; no line prints it`,
      null,
    );
  else if (read === null) {
    const message = `Unexpected meeting number in \`${shown(numberLine)}\`, expected ${number} as in \`${own?.printed}\``;
    tell(
      'warning',
      'parse/meeting-number',
      numberLine,
      message,
      'The number of the symbol is taken; compare the head with the print.',
    );
  } else if (read !== number) {
    const message = `Unexpected meeting number ${read} in \`${shown(numberLine)}\`, expected ${number} as in \`${own?.printed}\``;
    tell(
      'warning',
      'parse/meeting-number',
      numberLine,
      message,
      'The record is filed under its symbol; compare both with the print.',
    );
  } else if (numberLine !== null && verbatim.isMisprintedNumber(numberLine.normal)) {
    const message = `The number of the meeting is misprinted, \`${shown(numberLine)}\`, and read as ${number}`;
    tell('info', 'parse/misprinted-number', numberLine, message, null);
  }
  const sitting = sittingOf(parsing, front, own);
  const isWhole = own !== null && (own.bracket !== null || sitting.bracket === null);
  return {
    number,
    resumption: sitting.resumption,
    symbol: `S/PV.${number}${sitting.bracket === null ? '' : `(${sitting.bracket})`}`,
    symbolFrom: isWhole ? 'printed' : 'derived',
  };

  function tell(
    severity: 'error' | 'warning' | 'info',
    rule: string,
    passage: Passage | null,
    message: string,
    hint: string | null,
  ): void {
    report(parsing, severity, rule, passage?.offsetAt(0) ?? 0, message, hint);
  }
}

/** Which sitting of the meeting the record is: the resumption, and what the symbol has in brackets for it. */
function sittingOf(
  parsing: Parsing,
  front: Front,
  own: OwnSymbol | null,
): { resumption: number | null; bracket: string | null } {
  const printed = own?.bracket ?? null;
  const part = /^Part\s?([IVX]{1,4}|\d{1,2})$/i.exec(printed ?? '')?.[1];
  // The second part of a meeting is its first resumption.
  if (part !== undefined) {
    const n = /^\d/.test(part) ? Number(part) : romans.indexOf(part.toUpperCase()) + 1;
    return { resumption: n > 1 ? n - 1 : null, bracket: `Part ${part.toUpperCase()}` };
  }
  const inSymbol = printed === null ? null : parsing.grammar.verbatim.resumptionNumber(`（${printed}）`);
  if (inSymbol === 0) reportNoResumption(parsing, own?.line.passage ?? null);
  const said = inSymbol === 0 ? null : inSymbol;
  if (said !== null && front.resumption !== null && said !== front.resumption) {
    const message = `Unexpected resumption ${front.resumption} in the head, expected ${said} as in \`${own?.printed}\``;
    const hint = 'The record is filed under its symbol; compare both with the print.';
    report(parsing, 'warning', 'parse/resumption', front.numberLine?.offsetAt(0) ?? 0, message, hint);
  }
  const resumption = said ?? front.resumption;
  if (resumption !== null) return { resumption, bracket: `Resumption ${resumption}` };
  return { resumption: null, bracket: printed };
}

/** Resumptions are counted from 1. */
export function reportNoResumption(parsing: Parsing, line: Passage | null): void {
  const message = `Unexpected resumption 0 in \`${shown(line)}\`, expected one from 1`;
  const hint = 'The record is taken for the first sitting; compare the head with the print.';
  report(parsing, 'warning', 'parse/resumption', line?.offsetAt(0) ?? 0, message, hint);
}

/** The day of a meeting; null where none is printed that the calendar has. */
export function meetingDay(parsing: Parsing, front: Front, number: number): string | null {
  const { verbatim } = parsing.grammar;
  const { dayLine } = front;
  const sitting = dayLine === null ? null : verbatim.sitting(dayLine.normal);
  const offset = (dayLine ?? front.numberLine)?.offsetAt(0) ?? 0;
  if (sitting === null || sitting.date === null) {
    const message =
      dayLine === null
        ? `Unexpected meeting ${number} without the date on which it was held`
        : `Unexpected date \`${shown(dayLine)}\`, expected a day that the calendar has`;
    const hint = `The record needs a line such as \`${verbatim.examples.sitting}\`.`;
    report(parsing, 'error', 'parse/no-date', offset, message, hint);
    return null;
  }
  const weekday = new Date(`${sitting.date}T00:00:00Z`).getUTCDay();
  if (sitting.weekday !== null && sitting.weekday !== weekday) {
    const message = `Unexpected day of the week in \`${shown(dayLine)}\`, expected ${weekdays[weekday]} for ${sitting.date}`;
    const hint = 'The day of the month is taken; one of the two is a misprint.';
    report(parsing, 'warning', 'parse/weekday', offset, message, hint);
  }
  if (!sitting.isTimePossible) {
    const message = `Unexpected time in \`${shown(dayLine)}\`, expected one that a day has`;
    const hint = 'The day is taken, and the time of the opening from its own line; compare both with the print.';
    report(parsing, 'warning', 'parse/no-time', offset, message, hint);
  }
  return sitting.date;
}

function shown(passage: Passage | null): string {
  return passage?.text.slice(0, 40) ?? '';
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
