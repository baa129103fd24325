/** Words of the ways through a meeting: contents, the next speaker, and the view of one delegation. */
export const moving = {
  contents: '目录',
  only: '只看',
  all: '全部发言',
  speeches: (count: number) => `${count} 次发言`,
  option: (delegation: string, count: number) => `${delegation}（${count} 次）`,
  onlySaid: (delegation: string, count: number) => `只看${delegation}，${count} 次发言`,
  /** Behind the count: turns that were opened besides. */
  alsoOpen: (first: string, last: string) =>
    first === last ? `另展开第${first}次发言` : `另展开第${first}—${last}次发言`,
  alsoOpenMany: (count: number) => `另展开 ${count} 次发言`,
  noSuch: (delegation: string) => `没有“${delegation}”的发言，已显示全部`,
  showAll: '显示全部',
  shownAll: '已显示全部发言',
  folded: (first: string, last: string) => (first === last ? `第${first}次发言` : `第${first}—${last}次发言`),
  lastSpeaker: '后面没有发言了',
  firstSpeaker: '前面没有发言了',
};
