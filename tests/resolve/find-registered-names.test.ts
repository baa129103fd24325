import { describe, expect, test } from 'vitest';
import { zh } from '../../src/parse/grammars/zh.ts';
import { findDelegationNames } from '../../src/resolve/find-delegation-names.ts';
import { registeredNames } from '../../src/resolve/find-registered-names.ts';
import type { Person } from '../../src/resolve/person.ts';
import { readSpeakers } from '../../src/resolve/speaker-register.ts';
import { registers } from '../support/sources.ts';

const { delegations } = registers;
const { register: speakers } = readSpeakers(
  'speakers.csv',
  new TextEncoder().encode(
    [
      'id,name,spellings,delegation,english,merge,note',
      'perez,何塞·佩雷斯,佩雷斯,secretary-general,,confirmed,x',
      'orlov,伊万·奥尔洛夫,奥尔洛夫,RUS,,confirmed,x',
      'petrov,伊万·彼得罗夫,彼得罗夫,RUS,,,x',
      'moro,安娜·莫罗,,FRA,,confirmed,x',
      'moro-of-the-osce,安娜·莫罗,,osce,,confirmed,x',
    ].join('\n'),
  ),
  delegations,
);

/** Whom a text of a record names, besides those who speak in it, with the words themselves. */
function named(text: string, persons: readonly Person[] = []): string[] {
  const found = registeredNames(persons, { speakers, delegations }, zh)(text, findDelegationNames(text, delegations));
  return found.map(({ id, start, end }) => `${id} ${text.slice(start, end)}`);
}

function speaker(id: string, printed: string): Person {
  const spellings = [{ printed, where: 'label' as const, line: 1, reason: null }];
  const other = { english: null, confirmed: false, registered: [], position: null, delegationId: null };
  return { id, name: printed, ...other, spellings };
}

describe('a person who spoke in another record is named', () => {
  test.each([
    ['by the whole name', '正如何塞·佩雷斯所说，这是实情。', '何塞·佩雷斯'],
    ['by the whole name with the office', '联合国秘书长何塞·佩雷斯先生指出', '何塞·佩雷斯'],
    ['by the family name behind the office', '我出席了联合国秘书长佩雷斯主持的会议', '佩雷斯'],
    ['by the family name before the office', '面对威胁，佩雷斯秘书长和各成员', '佩雷斯'],
  ])('%s', (_, text, words) => {
    expect(named(text)).toEqual([`perez ${words}`]);
  });

  test('by the family name with a title, once the same paragraph has named them whole', () => {
    expect(named('何塞·佩雷斯参加了峰会。我们赞同佩雷斯先生的话。')).toEqual(['perez 何塞·佩雷斯', 'perez 佩雷斯']);
    expect(named('我们赞同佩雷斯先生的话。何塞·佩雷斯参加了峰会。')).toEqual(['perez 何塞·佩雷斯']);
  });
});

describe('nobody is guessed', () => {
  test.each([
    ['where a family name stands alone, with a title or without', '我们赞同佩雷斯先生的话，也赞同佩雷斯。'],
    ['where another given name stands before it', '联合国秘书长路易斯·佩雷斯和路易斯·佩雷斯秘书长'],
    ['where it begins a longer name', '联合国秘书长佩雷斯·索萨'],
    ['where the office is that of another body', '上合组织秘书长何塞·佩雷斯和上合组织佩雷斯秘书长'],
    ['where the State is another one', '法国外交部长伊万·奥尔洛夫和法国奥尔洛夫先生'],
    ['where two persons have the whole name', '安娜·莫罗女士参加了会议'],
    ['where no editor confirms that the name is one person in all records', '伊万·彼得罗夫和俄罗斯彼得罗夫先生'],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual([]);
  });

  test('where the paragraph names another of that family besides', () => {
    expect(named('何塞·佩雷斯和路易斯·佩雷斯参加了峰会。我们赞同佩雷斯先生的话。')).toEqual(['perez 何塞·佩雷斯']);
  });

  test('where a speaker of the record has the name', () => {
    expect(named('佩雷斯秘书长和何塞·佩雷斯', [speaker('perez-esp', '佩雷斯')])).toEqual(['perez 何塞·佩雷斯']);
  });
});

test('a speaker of the record is left to the names that the record itself gives', () => {
  expect(named('何塞·佩雷斯和伊万·奥尔洛夫', [speaker('perez', '佩雷斯')])).toEqual(['orlov 伊万·奥尔洛夫']);
});
