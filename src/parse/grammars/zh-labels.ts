import type { LabelMatch } from './grammar.ts';
import { languageOf } from './zh-languages.ts';

/**
 * Chinese labels: who speaks, for whom, and from which language.
 *
 *     叶女士（某国）（以英语发言）：谢谢主席女士。
 *     ^name ^affiliation ^language  ^speech
 *
 * One bracket may hold a delegation or a language; only 以…发言 makes it a language. Brackets and colons
 * come in half and full width, with blanks between them. A title such as 总统 makes a label only with a
 * bracket, since `总统：` may be running text.
 */
export function matchLabel(text: string): LabelMatch | null {
  const match = labelPattern.exec(text.slice(0, longestLabel));
  if (match === null) return null;
  const name = plainName(match[1] ?? '');
  const brackets = [...(match[2] ?? '').matchAll(/[（(]\s*([^（()）]*?)\s*[）)]/g)].map((found) => found[1] ?? '');
  if (brackets.length === 0 && !standsAlone.test(name)) return null;
  const languages = brackets.filter((inside) => languageOf(inside) !== null);
  const others = brackets.filter((inside) => languageOf(inside) === null);
  return {
    length: match[0].length,
    label: match[0].replace(/\s*[：:]\s*$/, ''),
    name,
    affiliation: others.length === 0 ? null : others.join('，'),
    spokenIn: languageOf(languages[0] ?? ''),
  };
}

/** `叶女士` without `女士`; a name without such a word stays as it is. */
export function withoutHonorific(name: string): string {
  return plainName(name.replace(/(?:阁下|殿下|陛下)$/, '').replace(honorificAtEnd, ''));
}

/** `雅尼娜 · 亨尼斯` as `雅尼娜·亨尼斯`: the print may set blanks around the dot of a name, or a full stop for it. */
export function plainName(name: string): string {
  return name
    .trim()
    .replace(/\s*·\s*/g, '·')
    .replace(/(?<=\p{Script=Han})[.．](?=\p{Script=Han})/gu, '·');
}

/** Words that follow a name and are no part of it. */
export const honorifics = '女爵士|爵士|先生|女士|夫人|小姐|博士|教授|将军|大使';

const chairs = '(?:代理|临时)?主席|秘书长|常务副秘书长|副秘书长';
const titles =
  '总统|总理|首相|部长|大臣|国王|王储|亲王|王子|公主|秘书长|专员|代表|法官|检察官|大主教|枢机主教|陛下|殿下|阁下';
const nameSigns = String.raw`[\p{Script=Han}\p{Script=Latin}·•．.\-‐‑–'’\s]`;

const longestLabel = 160;
const labelPattern = new RegExp(
  String.raw`^(${chairs}|${nameSigns}{1,40}?(?:${honorifics}|${titles}))((?:\s*[（(](?:[^（()）：:。，]{1,40}|\s*以[^（()）：:。]{2,60})[）)]){0,3})\s*[：:]\s*`,
  'u',
);
const standsAlone = new RegExp(`^(?:${chairs}|.*(?:${honorifics}))$`, 'u');
const honorificAtEnd = new RegExp(`(?:${honorifics})$`);
