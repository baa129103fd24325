import type { DelegationRegister } from './delegation-register.ts';

/**
 * Where running text names a delegation.
 *
 *     赤道几内亚、印度尼西亚和上合组织在上海地区……
 *     ^GNQ     ^IDN      ^sco     no 海地 here
 *
 * The longest name wins, so 赤道几内亚 is not 几内亚. A name of two signs can arise where two words meet,
 * as 海地 in 上海地区: it counts only where a word begins and ends.
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
  let isWordBoundary: ((offset: number) => boolean) | null = null;
  const found: FoundName[] = [];
  let start = 0;
  while (start < text.length) {
    const match = longestName(root, text, start);
    if (match === null) {
      start += 1;
      continue;
    }
    const { id, end } = match;
    if (end - start <= 2) {
      isWordBoundary ??= wordBoundaries(text);
      if (!isWordBoundary(start) || !isWordBoundary(end)) {
        start += 1;
        continue;
      }
    }
    if (id !== null) found.push({ start, end, id });
    start = end;
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

function longestName(root: NameTree, text: string, start: number): { id: string | null; end: number } | null {
  let longest: { id: string | null; end: number } | null = null;
  let node: NameTree | undefined = root;
  for (let offset = start; offset < text.length; offset += 1) {
    node = node.next.get(halfWidth(text.charAt(offset)));
    if (node === undefined) break;
    if (node.id !== undefined) longest = { id: node.id, end: offset + 1 };
  }
  return longest;
}

/** A full-width bracket or Latin letter as its half-width twin, so that 刚果（金） and 刚果(金) are one. */
function halfWidth(sign: string): string {
  return /[\uFF01-\uFF5E]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : sign;
}

function wordBoundaries(text: string): (offset: number) => boolean {
  const boundaries = new Uint8Array(text.length + 1);
  boundaries[text.length] = 1;
  for (const { index } of wordSegmenter.segment(text)) boundaries[index] = 1;
  return (offset) => boundaries[offset] === 1;
}

const wordSegmenter = new Intl.Segmenter('zh', { granularity: 'word' });
