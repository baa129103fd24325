import type { InvitedBody, InvitedGuest } from './grammar.ts';
import { honorifics, plainName } from './zh-labels.ts';
import { officeAtEnd, officeUpToName } from './zh-offices.ts';

/**
 * Whom the chair invites to take part in the meeting:
 *
 *     根据安理会暂行议事规则第37条，我邀请埃及、约旦代表以及巴勒斯坦国常驻观察员参加本次会议。    rule 37: States
 *     依照…第三十九条和以往惯例，我邀请下列通报人参加：某组织秘书长叶某先生阁下；艾某女士。        rule 39: persons
 *     我建议安理会根据…第37和39条邀请埃及代表和某组织秘书长叶某先生参加本次会议。                 both
 *
 * An invitation that names no rule may be under either: there what ends in 代表 or 观察员 is a State, and who has a title
 * of address is a guest.
 */
interface Invitation {
  rule: '37' | '39' | 'either';
  list: string;
  /** Place of the list in the text. */
  at: number;
  /** Those at whose request it is made. */
  requesters: string[];
}

/**
 * The States of the invitations of a text, as printed. The last two of a list may stay together, `亚美尼亚和印度`, since 和
 * may be part of a name; the register tells. A State may come with an office: `以色列外交部长`.
 */
export function invitedStates(text: string): string[] {
  return invitationsIn(text).flatMap(({ rule, list, requesters }) => {
    if (rule === '39') return [];
    if (pronoun.test(list.trim())) return requesters;
    return statesOf(list, rule === '37').filter((name) => !pronoun.test(name));
  });
}

/**
 * The persons whom a text invites. The name is what stands between the last word of an office and a title of address; the
 * office may also follow the name, after a comma or in brackets.
 */
export function invitedGuests(text: string): InvitedGuest[] {
  return invitationsIn(text).flatMap(({ rule, list, at }) =>
    rule === '37'
      ? []
      : guestsOf(list).guests.map((guest) => ({
          ...guest,
          office: rule === 'either' ? guest.office.replace(stateBefore, '') : guest.office,
          at: at + guest.at,
        })),
  );
}

/** Offices that a text invites without a name: `欧洲联盟驻联合国代表团团长`. */
export function invitedBodies(text: string): InvitedBody[] {
  return invitationsIn(text).flatMap(({ rule, list, at }) =>
    rule !== '39' ? [] : guestsOf(list).bodies.map((body) => ({ ...body, at: at + body.at })),
  );
}

/**
 * Whether the list of an invitation goes on in the next paragraph: it ends in a colon or between two of the list, or is a
 * numbered entry. `isOpen`: whether the text is known to be a part of such a list.
 */
export function invitationGoesOn(text: string, isOpen: boolean): boolean {
  if (isOpen && listMark.test(text)) return true;
  const endsOpen = /[：:；;、，,]\s{0,4}(?:和|以及|及|与)?\s{0,4}$/.test(text.slice(-12));
  return endsOpen && (isOpen || invitationsIn(text).length > 0);
}

function invitationsIn(text: string): Invitation[] {
  if (!/邀|请/.test(text)) return [];
  const found: Invitation[] = [];
  let rule: Invitation['rule'] | null = null;
  let requesters: string[] = [];
  // Entries with numbers may each end in a full stop.
  const listed = text.replace(/。(?=\s{0,4}[（(]?\d{1,2}[）).、．])/g, '；');
  for (const { 0: sentence, index } of listed.matchAll(/[^。]+/g)) {
    const named = ruleOf(sentence);
    const asking = requestersIn(sentence);
    if (asking.length > 0) requesters = asking;
    const list = listIn(sentence, named !== null);
    // Who is asked by a letter to be invited is a State, whether or not a rule is named with it.
    if (list === null) {
      if (/来信|来函|信函/.test(sentence) && asking.length > 0)
        found.push({ rule: '37', list: asking.join('、'), at: index, requesters });
      continue;
    }
    rule = named ?? rule ?? 'either';
    found.push({ rule, list: list.text, at: index + list.at, requesters });
  }
  return found;
}

/** The rules that a sentence names; `either` where it speaks of rules or of practice alone; null where it does not. */
function ruleOf(sentence: string): Invitation['rule'] | null {
  const numbers = [...sentence.matchAll(rulePattern)].flatMap(([, first, second]) => [first, second]);
  const names = (digit: RegExp) => numbers.some((number) => number !== undefined && digit.test(number));
  const [states, persons] = [names(/[7七]$/), names(/[9九]$/)];
  if (states && persons) return 'either';
  if (states) return '37';
  if (persons) return '39';
  return /议事规则|惯例/.test(sentence) ? 'either' : null;
}

const ruleNumber = String.raw`(3\s?[79]|三十[七九])`;
const rulePattern = new RegExp(
  String.raw`第\s{0,2}${ruleNumber}(?=\s{0,2}条|\s{0,2}[、和及与或])(?:\s{0,2}条)?(?:\s{0,2}[、和及与或]\s{0,2}第?\s{0,2}${ruleNumber}\s{0,2}条)?`,
  'g',
);

/** What a sentence invites; null where it invites nobody. Without a rule, it must say that they take part in the meeting. */
function listIn(sentence: string, hasRule: boolean): { text: string; at: number } | null {
  const letter = /向(?=[^，。]{2,1000}发出邀请)/.exec(sentence);
  const invites =
    letter ??
    /(?<![应的受予]|谢[^，。]{0,12})邀请(?![的了函书信])/.exec(sentence) ??
    (hasRule ? asks.exec(sentence) : null);
  if (invites === null) return null;
  const at = invites.index + invites[0].length;
  const rest = sentence.slice(at);
  const colon = rest.slice(0, 80).search(/[：:]/);
  const takesPart = /参加|参与|出席|列席|与会|发出邀请/.exec(rest);
  if (!hasRule && !(takesPart !== null && /会议|审议|讨论|发出/.test(rest.slice(takesPart.index)))) return null;
  if (
    colon >= 0 &&
    (takesPart === null ||
      colon > takesPart.index ||
      takesPart.index > 80 ||
      /下列|以下|如下/.test(rest.slice(0, colon)))
  ) {
    const listed = /国家|代表|观察员/.test(rest.slice(0, colon)) && !/通报人|发言者|发言人/.test(rest.slice(0, colon));
    const text = rest.slice(colon + 1);
    const end = /(?:代表|观察员|先生|女士|阁下)(?:参加|参与|出席|列席|与会)/.exec(text);
    const list = end === null ? text : text.slice(0, end.index + 2);
    return { text: listed && !role.test(list) ? `${list}代表` : list, at: at + colon + 1 };
  }
  return { text: rest.slice(0, takesPart?.index ?? rest.length), at };
}

/** `我请…参加本次会议`, behind the rule. */
const asks = /(?<=议事规则[^。]{0,60}[，,][^。，,]{0,12})请(?![求允问你您各安])(?=.{1,4000}(?:参加|参与|出席|列席))/s;

/** Those whose request a sentence tells: `应埃及和约旦代表的请求`, `我收到埃及、约旦代表的来信，信中要求…`. */
function requestersIn(sentence: string): string[] {
  const match =
    /应([^，,。]{2,400}?)(?:常驻)?(?:代表|观察员)?的?(?:请求|要求)/.exec(sentence) ??
    /收到了?([^，,。]{2,1500}?)(?:常驻)?(?:代表|观察员)的?(?:来信|来函|信函|信)(?=[^。]{0,60}(?:要求|请求)[^。]{0,60}(?:邀|参加))/.exec(
      sentence,
    );
  return match === null ? [] : statesOf(match[1] ?? '', true);
}

/**
 * The names of a list of States. `all`: every entry is one, as under rule 37; else those alone behind which `代表` or
 * `观察员` stands, alone or at the end of an enumeration.
 */
function statesOf(list: string, all: boolean): string[] {
  const entries = list
    .replace(closedEntry, '$1、')
    .split(/[、，,；;：:\n]|以及/)
    .map((entry) => entry.replace(listMark, '').trim());
  const states: string[] = [];
  let open: string[] = [];
  for (const entry of entries) {
    if (entry === '') continue;
    const name = entry
      .replace(/（[^（）]{0,40}）$/, '')
      .replace(role, '')
      .replace(/^(?:和|及|与|并|还|也)(?=.{2})/, '')
      .replace(/^(?:非会员|会员|观察员)国(?=.{2})/, '')
      .trim();
    const hasRole = role.test(entry);
    if (!hasRole && !all) {
      open = titled.test(entry) || officeAtEnd.test(entry) ? [] : [...open, name];
      continue;
    }
    states.push(...open, ...(name === '' || entities.test(name) ? [] : [name]));
    open = [];
  }
  return states;
}

/** Persons with their offices, and offices without a name, of a list of those invited under rule 39. */
function guestsOf(list: string): { guests: InvitedGuest[]; bodies: InvitedBody[] } {
  const guests: InvitedGuest[] = [];
  const bodies: InvitedBody[] = [];
  let from = 0;
  for (const match of list.matchAll(guestPattern)) {
    const before = match[1] ?? '';
    const printed = before.replace(separators, '').replace(listMark, '');
    const office = officeUpToName(printed);
    const name = printed.slice(office.length).trim();
    if (name === '' || pronoun.test(name)) continue;
    const end = match.index + before.length;
    const behind = office === '' ? officeBehind.exec(list.slice(match.index + match[0].length, end + 100)) : null;
    guests.push({
      name: plainName(name),
      office: (behind?.[1] ?? office).trim(),
      title: list.slice(end, match.index + match[0].length).replace(/(?:阁下|殿下|陛下)$/, ''),
      at: end - before.length + before.lastIndexOf(name),
    });
    from = match.index + match[0].length + (behind?.[0].length ?? 0);
  }
  for (const { 0: entry, index } of list.slice(from).matchAll(/[^；;，,、\n]{2,120}/g)) {
    const office = entry.replace(separators, '').replace(listMark, '').trim();
    if (officeAtEnd.test(office) && !pronoun.test(office)) bodies.push({ office, at: from + index });
  }
  return { guests, bodies };
}

const role =
  /的?(?:常驻联合国|驻联合国)?(?:常驻|副|临时)?(?:代表团团长|观察员代表团团长|代表团|代表|观察员)(?:办事处)?$/;
/** Words that stand for those named before, or for nobody in particular. */
const pronoun =
  /^(?:该|这|上述|此|各|有关|其|他|她|它|提出|下列|以下|所有|全体|双方|安理会|安全理事会|成员国?$|理事国)/;
/** What an entry of a list of States may be besides a State's name. */
const entities = /^(?:下列|以下|这些|国家|会员国|各国)/;
/** A State's representative before a guest, in one list with them. */
const stateBefore = /^[^，,；;]{1,400}?(?<!特别|高级)(?:代表|观察员)(?:[、，,]|和|以及|及|与)/;
const listMark = /^\s{0,4}(?:[-–—•·▪■*]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[）).、．])\s{0,4}/;
/** An entry that 和 can only stand behind, not within. */
const closedEntry = new RegExp(`(代表团?|观察员|(?:${honorifics})(?:阁下|殿下|陛下)?)(?:和|及|与)`, 'g');
const separators = /^(?:[、，,；;：:\s]|和|以及|及|与|还有|阁下|殿下)+/;
const titled = new RegExp(`(?:${honorifics})(?:阁下|殿下|陛下)?$`);
/** What stands before a title of address that closes an entry. */
const guestPattern = new RegExp(
  String.raw`([^。；;：:]{1,160}?)(?:${honorifics})(?:阁下|殿下|陛下)?(?=\s{0,4}(?:[、，,；;。：:（(和以及与并参列出作介向前发来\n]|$))`,
  'g',
);
const officeBehind = /^\s{0,2}[（(，,]\s{0,2}([^（()）；;。，,]{2,80}?)[)）]?(?=[；;。、，,]|$)/;
