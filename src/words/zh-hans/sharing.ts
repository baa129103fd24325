/** Words of the menu beside a paragraph, of the bar over a selection, and of the line that names a source. */
export const sharing = {
  copyLink: '复制链接',
  copyText: '复制文字与出处',
  cite: '引用格式',
  ownPage: '单独页面',
  /** Behind `第12次发言的链接`, once the sign opens a menu. */
  opensMenu: '与引用',
  copiedLink: '已复制链接',
  copiedText: '已复制文字与出处',
  /** What stands below a text that was copied; `from` says in which record. */
  source: (speaker: string | null, delegation: string | null, from: string, address: string) =>
    `——${speaker === null ? '' : `${speaker}${delegation === null ? '' : `（${delegation}）`}，`}${from}，${address}`,
  /** Of a turn in which the chair speaks in both capacities, by the name of the second. */
  both: (role: string) => role.replace('，', '，并'),
  byHand: '浏览器不允许复制，请自行复制下列文字：',
  close: '关闭',
  selection: '所选文字',
  copyPassageLink: '复制所选文字的链接',
  copiedPassageLink: '已复制链接，打开后标出所选文字',
  copiedParagraphLink: '已复制所在段落的链接；所选文字无法单独标出',
  search: '搜索这段文字',
  check: '核对这段文字',
  /** Said when something was selected by keyboard. */
  selectionHint: '所选文字可复制链接或出处，按 Tab 键选择。',
  citations: '引用格式',
  loadingCitations: '正在载入引用格式',
  citationsFailed: '引用格式未能载入，',
  citationsPage: '请到单独页面查看',
  copy: '复制',
  copyCitation: (format: string) => `复制 ${format}`,
  copiedCitation: (format: string) => `已复制 ${format}`,
};
