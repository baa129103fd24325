import type { DelegationRegister } from './delegation-register.ts';
import { joinsDot } from './name-pattern.ts';

/**
 * Where running text names a delegation.
 *
 *     赤道几内亚、印度尼西亚和上合组织在上海地区……
 *     ^GNQ     ^IDN      ^sco     no 海地 here
 *
 * The longest name wins, so 赤道几内亚 is not 几内亚; but 科威特国家元首 begins with 科威特, since 科威特国 would end
 * within a word. A name of two signs can arise where two words meet, as 海地 in 上海地区: it counts only where
 * a word begins and ends. Of longer names that is not asked, since the division into words knows few of them.
 * Names of persons are unknown to it as well: 马里诺先生 falls into 马里, 诺, 先生, so a name of two signs does
 * not stand before a lone sign with which foreign names are written, and no name stands at a middle dot.
 */
export interface FoundName {
  start: number;
  /** First UTF-16 unit after it. */
  end: number;
  id: string;
}

/** The names in order, without overlap. Reads each sign once for each sign of the longest name at most. */
export function findDelegationNames(text: string, register: DelegationRegister): FoundName[] {
  const root = nameTree(register);
  let isWord: ((start: number, end: number) => boolean) | null = null;
  const found: FoundName[] = [];
  let start = 0;
  while (start < text.length) {
    const candidates = namesAt(root, text, start).filter(({ id, end }) => id === null || !joinsDot(text, start, end));
    if (candidates.length > 0) isWord ??= wordsOf(text);
    const match =
      candidates.find(({ id, end }) => id === null || isWord?.(start, end)) ??
      candidates.find(({ end }) => end - start > 2);
    if (match !== undefined && match.id !== null) found.push({ start, end: match.end, id: match.id });
    start = match?.end ?? start + 1;
  }
  return found;
}

/** Names by their signs. `id` is undefined where no name ends, null where a word ends that is no name. */
interface NameTree {
  id?: string | null;
  next: Map<string, NameTree>;
}

const treeOfRegister = new WeakMap<DelegationRegister, NameTree>();

function nameTree(register: DelegationRegister): NameTree {
  const known = treeOfRegister.get(register);
  if (known !== undefined) return known;
  const root: NameTree = { next: new Map() };
  for (const { printed, id, inText } of register.names()) {
    if (!inText) continue;
    let node = root;
    for (const sign of printed.split('').map(halfWidth)) {
      const next = node.next.get(sign) ?? { next: new Map() };
      node.next.set(sign, next);
      node = next;
    }
    node.id = id;
  }
  treeOfRegister.set(register, root);
  return root;
}

/** What begins there, the longest first. */
function namesAt(root: NameTree, text: string, start: number): { id: string | null; end: number }[] {
  const names: { id: string | null; end: number }[] = [];
  let node: NameTree | undefined = root;
  for (let offset = start; offset < text.length; offset += 1) {
    node = node.next.get(halfWidth(text.charAt(offset)));
    if (node === undefined) break;
    if (node.id !== undefined) names.unshift({ id: node.id, end: offset + 1 });
  }
  return names;
}

/** A full-width bracket or Latin letter as its half-width twin, so that 刚果（金） and 刚果(金) are one. */
function halfWidth(sign: string): string {
  return /[\uFF01-\uFF5E]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : sign;
}

/** Signs that seldom are a word of their own, but often a syllable of a foreign name. */
const syllables = new Set('乌兹亚伊克列利卡吉夫奇奥姆娃娜尔德扎托拉斯格沃波特科索纳维罗耶茨诺贾达里齐');

/** Whether a run of the text is a word, or several, and no piece of a foreign name. */
function wordsOf(text: string): (start: number, end: number) => boolean {
  const boundaries = new Uint8Array(text.length + 1);
  boundaries[text.length] = 1;
  for (const { index } of wordSegmenter.segment(text)) boundaries[index] = 1;
  const isSyllable = (at: number) => boundaries[at] === 1 && boundaries[at + 1] === 1 && syllables.has(text.charAt(at));
  return (start, end) =>
    boundaries[start] === 1 &&
    boundaries[end] === 1 &&
    (end - start > 2 || !(isSyllable(end) || (boundaries[start - 1] === 1 && text[start - 1] === '阿')));
}

const wordSegmenter = new Intl.Segmenter('zh', { granularity: 'word' });
