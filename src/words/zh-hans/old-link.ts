/** What is said beside a text whose link is older than it, where it can not be said what changed. */
export const oldLink = {
  unknown: '链接所记的文字与此处现行文字不同；本站没有留存当时的文字，无从比较',
  failed: '链接复制之后，这段文字有改动；当时的文字未能载入',
} as const;
