/** What a bracket says of the languages of a speech. */
export interface SpokenNote {
  /** BCP 47 tags in the order of the words, at least one; `und` for a language that no table has. */
  readonly languages: readonly [string, ...string[]];
  /** Who gave the text in an official language, where the bracket says that the delegation did. */
  readonly interpretedBy: 'delegation' | null;
}

/**
 * What `以英语发言` says, also `后以法语发言`, `用英语和法语发言`, `以塞尔维亚语发言；英文口译由代表团提供`. Null when the words say no
 * language, since a bracket of another form is a delegation. Blanks that the print set into the words do not count.
 */
export function spokenNote(bracket: string): SpokenNote | null {
  let languages: string[] = [];
  let interpretedBy: SpokenNote['interpretedBy'] = null;
  for (const clause of bracket.split(/[；;，,]/)) {
    const spoken = spokenIn(clause);
    if (spoken !== null) languages = [...languages, ...spoken];
    else if (isProvidedByDelegation(clause)) interpretedBy = 'delegation';
    else return null;
  }
  const [first, ...others] = [...new Set(languages)];
  return first === undefined ? null : { languages: [first, ...others], interpretedBy };
}

/** The first language of such a bracket; null when it says none. */
export function languageOf(bracket: string): string | null {
  return spokenNote(bracket)?.languages[0] ?? null;
}

/** The languages of one clause, `先以英语后以法语发言`; null when it says none. */
export function spokenIn(clause: string): string[] | null {
  const words = clause.replace(/\s/g, '');
  const found: string[] = [];
  let read = 0;
  for (const match of words.matchAll(spokenPattern)) {
    if (match.index !== read) return null;
    const tags = (match[1] ?? '').split(/、|以及|和|及|与|并/).map(tagOf);
    for (const tag of tags) {
      if (tag === null) return null;
      found.push(tag);
    }
    read += match[0].length;
  }
  return read === words.length && found.length > 0 ? found : null;
}

/** `英文口译由代表团提供`: the interpretation or the text came from the delegation. */
export function isProvidedByDelegation(clause: string): boolean {
  const words = clause.replace(/\s/g, '');
  return /代表团/.test(words) && /译|文本|文稿|[语文]/.test(words) && /提供|口译|翻译|译出|译成/.test(words);
}

/** `（以英语发言）` at the start of a text: the tag, and the length of the bracket with white space after it. */
export function languageNote(text: string): { spokenIn: string; length: number } | null {
  const match = /^[（([]\s*([^（()）[\]]{3,60})\s*[）)\]][：:]?\s*/.exec(text);
  const note = match === null ? null : spokenNote(match[1] ?? '');
  return match === null || note === null ? null : { spokenIn: note.languages[0], length: match[0].length };
}

/** Where a bracket with a language follows a letter or another bracket, as it does in a label and nowhere else. */
export function strayLanguages(text: string): number[] {
  return [...text.matchAll(/(?<=[\p{L}）)\]]\s?)[（([]([^（()）[\]]{3,60})[）)\]]/gu)].flatMap((match) =>
    spokenNote(match[1] ?? '') === null ? [] : [match.index],
  );
}

const spokenPattern =
  /(?:最初|起初|随后|后来|先|后|再|继续|接着|并|改)?(?:以|用)([^以用]{1,40}?)(?:发言|讲言?话?|讲话|通报|宣读|陈述|致[辞词])?(?=$|(?:最初|起初|随后|后来|先|后|再|继续|接着|并|改)(?:以|用))/g;

/** Null where the word is no language: all of them end in 语, 文 or 话. */
function tagOf(word: string): string | null {
  const spoken = word.replace(/文$/, '语');
  const tag = ownNames[word] ?? ownNames[spoken] ?? knownNames().get(word) ?? knownNames().get(spoken);
  if (tag !== undefined) return tag;
  return /[语文话]$/.test(word) ? 'und' : null;
}

/** Names that records print and the library of names does not have, or has for another form of the language. */
const ownNames: Readonly<Record<string, string>> = {
  中文: 'zh',
  汉语: 'zh',
  华语: 'zh',
  普通话: 'zh',
  葡语: 'pt',
  西语: 'es',
  阿语: 'ar',
  日文: 'ja',
  朝鲜语: 'ko',
  法尔西语: 'fa',
  印尼语: 'id',
  印度尼西亚语: 'id',
  他加禄语: 'fil',
  塔加洛语: 'fil',
  斯瓦西里语: 'sw',
  塞尔维亚克罗地亚语: 'sh',
  '塞尔维亚-克罗地亚语': 'sh',
  黑山语: 'cnr',
  摩尔多瓦语: 'ro',
  荷语: 'nl',
  佛兰芒语: 'nl',
  泰文: 'th',
  蒙语: 'mn',
  缅语: 'my',
  柬埔寨语: 'km',
  柬语: 'km',
  越语: 'vi',
  土语: 'tr',
  希语: 'el',
  库尔曼吉语: 'kmr',
  索拉尼语: 'ckb',
  盖丘亚语: 'qu',
  艾玛拉语: 'ay',
  海地克里奥尔语: 'ht',
  克里奥尔语: 'cpf',
  佛得角语: 'kea',
  佛得角克里奥尔语: 'kea',
  提格里尼亚语: 'ti',
  沃尔夫语: 'wo',
  斯威士语: 'ss',
  塞索托语: 'st',
  茨瓦纳语: 'tn',
  基隆迪语: 'rn',
  基尼亚卢旺达语: 'rw',
  罗姆语: 'rom',
  手语: 'sgn',
  国际手语: 'ils',
};

/** Languages without a code of two letters that have been spoken in the organs of the United Nations, or may be. */
const longerCodes = 'fil prs tet ckb bem luo mos nso crs pap niu tpi tvl gil mfe kmb umb zgh syr quc pau swb snk bal';

let known: ReadonlyMap<string, string> | undefined;

/** The Chinese names of all languages with a code of two letters, and of some others, as CLDR has them. */
function knownNames(): ReadonlyMap<string, string> {
  if (known !== undefined) return known;
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const names = new Intl.DisplayNames('zh', { type: 'language', fallback: 'none' });
  const codes = [...letters.flatMap((first) => letters.map((second) => first + second)), ...longerCodes.split(' ')];
  const found = new Map<string, string>();
  for (const code of codes) {
    const [tag] = Intl.getCanonicalLocales(code);
    // An old code is another one's name twice: `iw` for `he`.
    const name = tag === code || code.length > 2 ? names.of(code) : undefined;
    if (name !== undefined && tag !== undefined && !found.has(name)) found.set(name, tag);
  }
  known = found;
  return found;
}
