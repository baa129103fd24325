/** Names of languages in 以…发言, and their BCP 47 tags. */
const languages: Readonly<Record<string, string>> = {
  阿拉伯语: 'ar',
  阿拉伯文: 'ar',
  中文: 'zh',
  汉语: 'zh',
  英语: 'en',
  英文: 'en',
  法语: 'fr',
  法文: 'fr',
  俄语: 'ru',
  俄文: 'ru',
  西班牙语: 'es',
  西班牙文: 'es',
  葡萄牙语: 'pt',
  德语: 'de',
  日语: 'ja',
  波斯语: 'fa',
  乌克兰语: 'uk',
  希伯来语: 'he',
  意大利语: 'it',
  韩语: 'ko',
  朝鲜语: 'ko',
  土耳其语: 'tr',
  葡语: 'pt',
};

/**
 * The language of `以英语发言`: its tag, or `und` for a language that the list does not hold; null when the
 * words say no language, since a bracket of another form is a delegation. More may follow, `；英文本由代表团提供`.
 */
export function languageOf(bracket: string): string | null {
  const match = /^(?:后)?以\s*(.{1,10}?)\s*(?:发|讲)言(?:[；;，,].*)?$/.exec(bracket.trim());
  if (match === null) return null;
  return languages[match[1] ?? ''] ?? 'und';
}

/** `（以英语发言）` at the start of a text: the tag, and the length of the bracket with white space after it. */
export function languageNote(text: string): { spokenIn: string; length: number } | null {
  const match = /^[（(]\s*([^（()）]{3,16})\s*[）)][：:]?\s*/.exec(text);
  const spokenIn = languageOf(match?.[1] ?? '');
  return match === null || spokenIn === null ? null : { spokenIn, length: match[0].length };
}
