import { type Column, type ColumnKey, columnKeys, type Named, type TurnTable } from './turn-table.ts';

/**
 * The table of turns as its file holds it. What turns can be filtered by comes in few combinations, so each combination
 * is written once and a turn names it; lists of strings that hold no line feed are one string; ids are numbers of names.
 */
export interface PackedTurnTable extends Pick<TurnTable, 'meetings' | 'signs' | 'traditional'> {
  readonly names: Readonly<Record<NamedKey, PackedNames>>;
  readonly sets: Readonly<Record<ColumnKey, readonly PackedSet[]>>;
  /** For each column and each combination, the number of the list of values in `sets`. */
  readonly combinations: Readonly<Record<ColumnKey, readonly number[]>>;
  /** For each turn the number of its combination. */
  readonly turns: readonly number[];
}

type NamedKey = 'speaker' | 'delegation';
/** Values of a list: their numbers among the names of the column, or the values themselves. One stands alone. */
type PackedSet = Value | readonly Value[];
type Value = string | number;

interface PackedNames {
  readonly ids: string;
  readonly names: string;
  /** Spellings and other names, where there are more than the name itself. */
  readonly more: readonly (readonly [number, readonly string[], readonly string[]])[];
}

export function packTurnTable({ meetings, names, columns, signs, traditional }: TurnTable): PackedTurnTable {
  const numbers = new Map<string, number>();
  const turns = columns.speaker.turns.map((_, turn) => {
    const combination = columnKeys.map((key) => columns[key].turns[turn] ?? 0).join();
    const number = numbers.get(combination) ?? numbers.size;
    numbers.set(combination, number);
    return number;
  });
  const listed = [...numbers.keys()].map((combination) => combination.split(',').map(Number));
  return {
    meetings,
    names: { speaker: packNames(names.speaker), delegation: packNames(names.delegation) },
    sets: eachColumn((key) => packSets(columns[key], isNamed(key) ? names[key].map(({ id }) => id) : null)),
    combinations: eachColumn((key) => listed.map((combination) => combination[columnKeys.indexOf(key)] ?? 0)),
    turns,
    signs,
    traditional,
  };
}

export function unpackTurnTable(packed: PackedTurnTable): TurnTable {
  const { meetings, sets, combinations, turns, signs, traditional } = packed;
  const names = { speaker: unpackNames(packed.names.speaker), delegation: unpackNames(packed.names.delegation) };
  const value = (key: ColumnKey, one: Value) =>
    typeof one === 'number' && isNamed(key) ? (names[key][one]?.id ?? '') : String(one);
  return {
    meetings,
    names,
    columns: eachColumn((key) => ({
      sets: sets[key].map((set) => [set].flat().map((one) => value(key, one))),
      turns: turns.map((combination) => combinations[key][combination] ?? 0),
    })),
    signs,
    traditional,
  };
}

function eachColumn<Content>(make: (key: ColumnKey) => Content): Record<ColumnKey, Content> {
  return {
    speaker: make('speaker'),
    delegation: make('delegation'),
    role: make('role'),
    capacity: make('capacity'),
    language: make('language'),
  };
}

function isNamed(key: ColumnKey): key is NamedKey {
  return key === 'speaker' || key === 'delegation';
}

function packSets({ sets }: Column, ids: readonly string[] | null): PackedSet[] {
  const numbers = new Map(ids?.map((id, at) => [id, at]));
  return sets.map((values) => {
    const packed = values.map((value) => numbers.get(value) ?? value);
    return packed.length === 1 && packed[0] !== undefined ? packed[0] : packed;
  });
}

function packNames(names: readonly Named[]): PackedNames {
  return {
    ids: names.map(({ id }) => id).join('\n'),
    names: names.map(({ name }) => name).join('\n'),
    more: names.flatMap(({ name, printed, other }, at) =>
      printed.length === 1 && printed[0] === name && other.length === 0 ? [] : [[at, printed, other] as const],
    ),
  };
}

function unpackNames({ ids, names, more }: PackedNames): Named[] {
  const others = new Map(more.map(([at, printed, other]) => [at, { printed, other }]));
  const called = names.split('\n');
  return ids.split('\n').flatMap((id, at) => {
    const name = called[at];
    return id === '' || name === undefined ? [] : [{ id, name, ...(others.get(at) ?? { printed: [name], other: [] }) }];
  });
}
