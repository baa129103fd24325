/** Words of the menu beside a paragraph, of the bar over a selection, and of the line that names a source. */

export const cite = '引用格式';
export const ownPage = '发言单页';
export const copiedLink = '已复制链接';
export const copiedText = '已复制文字与出处';
/** What stands below a text that was copied; `as` says for whom and in which capacity, `from` in which record. */
export const source = (speaker: string | null, as: string, from: string, address: string) =>
  `——${speaker === null ? '' : `${speaker}${as && `（${as}）`}，`}${from}，${address}`;
/** Of a turn in which the chair speaks in both capacities, by the name of the second. */
export const both = (role: string) => role.replace('，', '，并');
export const selection = '所选文字';
export const copyPassageLink = '复制所选文字的链接';
export const copiedPassageLink = '已复制链接，打开后标出所选文字';
export const copiedParagraphLink = '已复制所在段落的链接；所选文字无法单独标出';
export const search = '搜索这段文字';
export const check = '核对这段文字';
/** Said when something was selected by keyboard. */
export const selectionHint = '所选文字可复制链接或出处，按Tab键选择。';
export const citations = '引用格式';
export const citationsFailed = '引用格式未能载入，请稍后再试。';
export const copy = '复制';
export const copyCitation = (format: string) => `复制${format}`;
export const copiedCitation = (format: string) => `已复制${format}`;
