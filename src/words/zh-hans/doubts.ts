/**
 * What a reader is told of a doubt, by its rule; what the record prints there stands behind it. A rule that is not here
 * is told in the words of the report, which are English.
 */
export const doubts: Readonly<Partial<Record<string, string>>> = {
  'parse/empty-turn': '发言标签之后没有发言',
  'parse/footnote-without-call': '正文中未见这条脚注的标号',
  'parse/label-in-speech': '文中有形似发言标签的字句，作为发言人的话刊出',
  'parse/roster-line': '与会名单中这一行未能读出国家与代表，照原样保留',
  'parse/unannounced-turn': '这一发言标签之前，文中未见主席请其发言',
  'parse/unread-label': '文中有形似发言标签的字句，未能确定是否另一人发言，作为发言人的话刊出',
  'resolve/no-delegation': '发言标签未写明所代表的国家或组织',
  'resolve/unknown-delegation': '登记表中没有这一名称，照原样印出，不加链接',
  'resolve/unknown-language': '发言标签所写的语言未能辨认',
  'resolve/voter-not-member': '表决名单列有与会名单所无的国家',
};
