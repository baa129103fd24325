import { keys as words } from '../words/of-scripts.ts';
import { makeElement } from './make-element.ts';
import { openDialog } from './open-dialog.ts';
import { areSingleKeysOn, switchSingleKeys } from './single-keys.ts';

const { actions, groups } = words;

interface Group {
  readonly name: string;
  readonly keys: readonly (readonly [keys: readonly string[], action: string])[];
  /** A part of the page that the keys act on; without it they belong to other pages. */
  readonly needs: string;
}

const all: readonly Group[] = [
  {
    name: groups.everywhere,
    keys: [
      [['/'], actions.search],
      [['?'], actions.keys],
      [['Esc'], actions.escape],
    ],
    needs: 'body',
  },
  {
    name: groups.meeting,
    keys: [
      [['j'], actions.nextSpeaker],
      [['k'], actions.previousSpeaker],
    ],
    needs: '#contents',
  },
  {
    name: groups.marks,
    keys: [
      [['n'], actions.nextMark],
      [['p'], actions.previousMark],
    ],
    needs: '#marks:not([hidden])',
  },
  {
    name: groups.lists,
    keys: [
      [['↑', '↓'], actions.choose],
      [[words.enter], actions.open],
    ],
    needs: '[data-search-field]',
  },
  {
    name: groups.quotation,
    keys: [[['Ctrl', words.enter], actions.check]],
    needs: '#quotation-form, form textarea',
  },
];

/** Opens the list of all keys of the site: first those that act on this page. */
export function openKeyList(): void {
  const here = all.filter(({ needs }) => document.querySelector(needs));
  const elsewhere = all.filter((group) => !here.includes(group));
  openDialog('key-list', words.title, [
    ...tables(words.here, here),
    ...(elsewhere.length > 0 ? tables(words.elsewhere, elsewhere) : []),
    choice(),
  ]);
}

function tables(title: string, list: readonly Group[]): HTMLElement[] {
  return [
    makeElement('h3', '', [title]),
    makeElement(
      'div',
      'key-groups',
      list.map(({ name, keys }) =>
        makeElement('section', '', [makeElement('h4', '', [name]), makeElement('dl', '', keys.flatMap(line))]),
      ),
    ),
  ];
}

function line([keys, action]: Group['keys'][number]): HTMLElement[] {
  const signs = keys.map((key) => makeElement('kbd', '', [key]));
  return [makeElement('dt', '', signs), makeElement('dd', '', [action])];
}

function choice(): HTMLElement {
  const box = makeElement('input', '', []);
  box.type = 'checkbox';
  box.checked = areSingleKeysOn();
  box.addEventListener('change', () => switchSingleKeys(box.checked));
  return makeElement('p', 'key-choice', [
    makeElement('label', '', [box, words.singleKeys]),
    makeElement('small', '', [words.singleKeysHint]),
  ]);
}
