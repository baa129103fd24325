/** Words about a document at another address than its own, that of `symbol`. `symbols` are all that it bears. */
export const alsoAt = {
  title: (symbol: string) => `${symbol}（另见）`,
  about: (symbol: string, name: string) => `${symbol}：本页通往${name}。`,
  lead: (symbols: string, count: number) =>
    count > 1 ? `同一份文件有${count}个编号：${symbols}。本页通往该文件。` : `编号${symbols}。本页通往该文件。`,
  go: '前往该文件',
};
