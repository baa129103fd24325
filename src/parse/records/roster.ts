import type { Passage } from '../../read/passage.ts';
import { type Parsing, type RosterRow, report } from '../parsed.ts';

/** A line of the roster without its prefix; `presiding` tells which prefix it had, null for none. */
export interface RosterLine {
  passage: Passage;
  presiding: boolean | null;
}

/** A field of the roster, and the line that it stands on. */
type Field =
  | { kind: 'delegation'; text: string; passage: Passage }
  | { kind: 'names'; names: string[]; passage: Passage }
  | { kind: 'other'; text: string; passage: Passage };

/** A line that has both, or a field that stands by itself. */
type Entry = { kind: 'row'; row: RosterRow; passage: Passage } | Field;

/**
 * Who sits around the table. A line has a delegation and its representatives, set apart by a leader, a tab or blanks; the
 * presidency has its name first and the delegation in brackets.
 *
 *     主席:	韦尔希宁先生 .....	(俄罗斯联邦)
 *     成员:	阿尔及利亚 .....	加瓦维先生
 *     	中国 .....	傅聪先生
 *
 * Extractors tear the columns apart: each field on a line of its own, or all delegations before all names. They are paired
 * where the counts agree; nothing is guessed where they do not, and that is told once for the whole roster.
 */
export function readRoster(parsing: Parsing, lines: readonly RosterLine[]): RosterRow[] {
  const begins = lines.findIndex(({ presiding }) => presiding === false);
  const chair = lines.slice(0, begins < 0 ? lines.length : begins);
  const chairFields = wholeFields(
    chair.flatMap(({ passage }) => fieldsOf(parsing, passage)),
    parsing,
  );
  const chairEnd = chairFields.findIndex(({ kind }) => kind === 'delegation') + 1;
  const presidency = presidencyOf(chairFields.slice(0, chairEnd));
  // Where the word for members is lost, they follow the presidency.
  const behind =
    begins < 0
      ? entriesOf(
          parsing,
          chair.filter(({ passage }) => isBehind(passage, presidency)),
        )
      : [];
  const members = rowsOf([...behind, ...entriesOf(parsing, begins < 0 ? [] : lines.slice(begins))]);
  const left = [
    ...(presidency === null ? chairFields : begins < 0 ? [] : chairFields.slice(chairEnd)),
    ...members.left,
  ];
  reportLeft(parsing, left);
  return presidency === null ? members.rows : [presidency, ...members.rows];
}

function isBehind(passage: Passage, presidency: RosterRow | null): boolean {
  return presidency !== null && passage.firstLine > presidency.line;
}

function presidencyOf(fields: readonly Field[]): RosterRow | null {
  const delegation = fields.at(-1);
  const names = fields.flatMap((field) =>
    field.kind === 'names' ? field.names : field.kind === 'other' ? [field.text] : [],
  );
  const first = fields[0];
  if (delegation?.kind !== 'delegation' || first === undefined || names.length === 0) return null;
  return rowOf(delegation.text, names, first.passage, true);
}

function rowOf(delegation: string, names: readonly string[], passage: Passage, presiding: boolean): RosterRow {
  return {
    delegation,
    representatives: [...names],
    presiding,
    line: passage.firstLine,
  };
}

/** The lines of members: those that have both, and fields by themselves. */
function entriesOf(parsing: Parsing, lines: readonly RosterLine[]): Entry[] {
  const entries: Entry[] = [];
  for (const { passage } of lines) {
    const fields = fieldsOf(parsing, passage);
    const row = rowIn(fields, passage);
    const before = entries.at(-1);
    if (row === null) {
      const [only, ...others] = fields;
      const name = before?.kind === 'row' && others.length === 0 ? openName(before.row, parsing) : null;
      // A name may go on in the next line: `布罗德赫斯特·`, `埃斯蒂瓦尔夫人`.
      if (name !== null && before?.kind === 'row' && only !== undefined && only.kind !== 'delegation')
        before.row.representatives.splice(-1, 1, `${name}${textOf(only)}`);
      else entries.push(...fields);
      continue;
    }
    // So may the name of a delegation: `大不列颠及北爱尔兰`, `联合王国 . . . 格林女爵士`.
    if (before !== undefined && before.kind !== 'row' && before.kind !== 'names') {
      const whole = `${textOf(before)}${row.delegation}`;
      if (parsing.isDelegation(whole)) {
        entries.splice(-1, 1);
        row.delegation = whole;
      }
    }
    entries.push({ kind: 'row', row, passage });
  }
  return wholeEntries(entries, parsing);
}

function openName(row: RosterRow, parsing: Parsing): string | null {
  const name = row.representatives.at(-1);
  return name !== undefined && parsing.grammar.verbatim.rosterNames(name) === null ? name : null;
}

function rowIn(fields: readonly Field[], passage: Passage): RosterRow | null {
  const [first, second, ...others] = fields;
  if (first === undefined || second === undefined || others.length > 0) return null;
  if (second.kind === 'delegation')
    return first.kind === 'names' ? rowOf(second.text, first.names, passage, false) : null;
  if (first.kind === 'names') return null;
  const names = second.kind === 'names' ? second.names : [second.text];
  return rowOf(textOf(first), names, passage, false);
}

/** Rows of entries: fields by themselves are paired, each list of delegations with the list of names behind or before it. */
function rowsOf(entries: readonly Entry[]): { rows: RosterRow[]; left: Field[] } {
  const rows: RosterRow[] = [];
  const left: Field[] = [];
  let loose: Field[] = [];
  const pair = () => {
    const lists = listsIn(loose);
    for (let index = 0; index < lists.length; index += 2) {
      const [one = [], other = []] = lists.slice(index, index + 2);
      const paired = pairsOf(one, other);
      if (paired === null) left.push(...one, ...other);
      else rows.push(...paired);
    }
    loose = [];
  };
  for (const entry of entries) {
    if (entry.kind !== 'row') {
      loose.push(entry);
      continue;
    }
    pair();
    rows.push(entry.row);
  }
  pair();
  return { rows: rows.sort((a, b) => a.line - b.line), left };
}

function listsIn(fields: readonly Field[]): Field[][] {
  const lists: Field[][] = [];
  for (const field of fields) {
    const last = lists.at(-1);
    if (last?.[0]?.kind === field.kind) last.push(field);
    else lists.push([field]);
  }
  return lists;
}

function pairsOf(one: readonly Field[], other: readonly Field[]): RosterRow[] | null {
  const namesFirst = one[0]?.kind === 'names';
  const [delegations, names] = namesFirst ? [other, one] : [one, other];
  const [only] = delegations;
  if (only?.kind !== 'delegation' || names[0]?.kind !== 'names') return null;
  if (delegations.length === 1 && !namesFirst) {
    const all = names.flatMap((field) => (field.kind === 'names' ? field.names : []));
    return [rowOf(only.text, all, only.passage, false)];
  }
  if (delegations.length !== names.length) return null;
  return delegations.flatMap((delegation, index) => {
    const name = names[index];
    return delegation.kind === 'delegation' && name?.kind === 'names'
      ? [rowOf(delegation.text, name.names, delegation.passage, false)]
      : [];
  });
}

/** The fields of a line: what leaders, tabs, blanks or the bars of a table set apart. */
function fieldsOf(parsing: Parsing, passage: Passage): Field[] {
  const text = passage.normal;
  if (text.length > longestLine) return [{ kind: 'other', text, passage }];
  return text
    .split(leader)
    .map((part) => part.replace(/[.\s]{1,8}$/, '').trim())
    .filter((part) => /\p{L}/u.test(part))
    .flatMap((part) => fieldsIn(parsing, part, passage));
}

/** What a field is; a delegation that the register knows is set apart from names behind it, also by one blank or none. */
function fieldsIn({ grammar, isDelegation }: Parsing, text: string, passage: Passage): Field[] {
  const { rosterNames } = grammar.verbatim;
  const bracketed = /^[（(]\s?([^（()）]{1,60})\s?[）)]$/.exec(text)?.[1];
  if (bracketed !== undefined) return [{ kind: 'delegation', text: bracketed, passage }];
  if (isDelegation(text)) return [{ kind: 'delegation', text, passage }];
  const names = rosterNames(text);
  const behind = /^(.{2,80}?)\s?[（(]\s?([^（()）]{1,40})\s?[）)]$/.exec(text);
  const [, before = '', inside = ''] = behind ?? [];
  const named = rosterNames(before);
  if (named !== null && isDelegation(inside))
    return [
      { kind: 'names', names: named, passage },
      { kind: 'delegation', text: inside, passage },
    ];
  for (let length = Math.min(text.length - 2, longestDelegation); length > 1; length -= 1) {
    const delegation = text.slice(0, length).trim();
    const rest = isDelegation(delegation) ? rosterNames(text.slice(length).trim()) : null;
    if (rest !== null)
      return [
        { kind: 'delegation', text: delegation, passage },
        { kind: 'names', names: rest, passage },
      ];
  }
  return names === null ? [{ kind: 'other', text, passage }] : [{ kind: 'names', names, passage }];
}

function wholeEntries(entries: readonly Entry[], parsing: Parsing): Entry[] {
  const whole: Entry[] = [];
  let fields: Field[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'row') {
      fields.push(entry);
      continue;
    }
    whole.push(...wholeFields(fields, parsing), entry);
    fields = [];
  }
  return [...whole, ...wholeFields(fields, parsing)];
}

/** Fields that were broken over two lines or three, set together where that makes a delegation or a name. */
function wholeFields(fields: readonly Field[], parsing: Parsing): Field[] {
  const whole: Field[] = [];
  for (let index = 0; index < fields.length; index += 1) {
    const joined = [3, 2].map((count) => joinedField(fields.slice(index, index + count), count, parsing));
    const found = joined.find((field) => field !== null);
    const field = fields[index];
    if (found !== undefined && found !== null) {
      whole.push(found);
      index += joined.indexOf(found) === 0 ? 2 : 1;
    } else if (field !== undefined) whole.push(field);
  }
  return whole;
}

function joinedField(parts: readonly Field[], count: number, parsing: Parsing): Field | null {
  const [first, second] = parts;
  if (parts.length < count || first === undefined || second === undefined || first.kind === 'names') return null;
  const text = parts.map(textOf).join('');
  if (parsing.isDelegation(text)) return { kind: 'delegation', text, passage: first.passage };
  if (first.kind !== 'other' || !/[·-]$/.test(first.text)) return null;
  const names = parsing.grammar.verbatim.rosterNames(text);
  return names === null ? null : { kind: 'names', names, passage: first.passage };
}

function textOf(field: Field): string {
  return field.kind === 'names' ? field.names.join('/') : field.text;
}

function reportLeft(parsing: Parsing, left: readonly Field[]): void {
  const [first] = left;
  if (first === undefined) return;
  const shown = left
    .slice(0, mostShown)
    .map((field) => `\`${textOf(field).slice(0, 40)}\` (line ${field.passage.firstLine})`);
  const more = left.length > mostShown ? ` and ${left.length - mostShown} more` : '';
  const message = `Unexpected ${shown.join(', ')}${more} in the roster, expected a delegation and its representatives for each other`;
  const hint =
    'Nobody is guessed: these stay in the front matter. Set each delegation and its names on one line, as in the print.';
  report(parsing, 'warning', 'parse/roster', first.passage.offsetAt(0), message, hint);
}

const longestLine = 400;
const longestDelegation = 40;
const mostShown = 4;
/** Rows of dots, of lines, of tabs and blanks, and the bars of a table. */
const leader = /\s*(?:\.(?:\s{0,3}\.)+|[…⋯‥]+|·(?:\s{0,3}·)+|[_＿﹍﹎]{2,}|[-–—─━╌┄┈]{2,}|\|)\s*|\t+|\s{2,}/;
