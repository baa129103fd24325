/**
 * The one form in which rules see a text. It has the length of the text: each UTF-16 unit stands where it stood, so
 * that a place found by a rule is a place of the text as received, which is what is published.
 *
 *     甲某・乙某先⽣〔法国〕﹕我感谢…      as received
 *     甲某·乙某先生（法国）：我感谢…      as rules see it
 *
 * One form have: dots of names, colons, brackets, quotation marks, hyphens, blanks, full-width digits and letters, and
 * ideographs that stand for another one (Kangxi radicals, radicals of the supplement, compatibility ideographs). What no
 * print shows, such as a zero-width space, is no part of a text (see `unprinted.ts`).
 */
export function normalForm(text: string): string {
  return mayDiffer.test(text) ? text.replace(others, formOf).replace(asciiColon, '：') : text;
}

function formOf(character: string): string {
  const known = forms.get(character);
  if (known !== undefined) return known;
  const folded = character.normalize('NFKC');
  return folded.length === character.length ? folded : character;
}

/** A form, and the characters that have it here. Punctuation keeps the width of the Chinese print, in which rules name it. */
const kinds: readonly (readonly [form: string, characters: string])[] = [
  ['·', '•‧・･∙⋅ꞏ⸱᛫●'],
  ['：', '﹕︓∶꞉'],
  ['（', '〔【［﹝﹙︵︹❨⦅｟'],
  ['）', '〕】］﹞﹚︶︺❩⦆｠'],
  ['，', '﹐︐'],
  ['、', '﹑︑､'],
  ['。', '｡︒'],
  ['；', '﹔︔'],
  ['“', '﹁〝'],
  ['”', '﹂〞〟'],
  ['-', '‐‑‒﹣－'],
  [' ', '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000'],
];

/**
 * Radicals for which Unicode has no compatibility form, each before the ideograph that it looks like
 * (EquivalentUnifiedIdeograph.txt). Files drawn from PDF hold them where a font names its glyphs so.
 */
const radicals =
  '⺃乚⺅亻⺉刂⺏尣⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺪疋⺫罒⺬示⺭礻⺮竹⺰纟⺲罒⺶羊⺷羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙';

const forms = new Map<string, string>([
  ...kinds.flatMap(([form, characters]) => [...characters].map((character) => [character, form] as const)),
  ...[...radicals.matchAll(/(.)(.)/gu)].map(([, radical = '', ideograph = '']) => [radical, ideograph] as const),
]);

/** The characters above, full-width digits and letters, Kangxi radicals, compatibility ideographs. */
const others = new RegExp(`[${[...forms.keys()].join('')}／０-９Ａ-Ｚａ-ｚ\u2F00-\u2FD5\uF900-\uFAFF]`, 'gu');
const asciiColon = /(?<=[\p{Script=Han}）)]):/gu;
const mayDiffer = new RegExp(`${others.source}|:`, 'u');
