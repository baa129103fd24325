/** Words about addresses whose text changed, was withdrawn or went elsewhere. `place` is a place in words: 第12次发言第3段. */
export const permalinks = {
  changes: '修订记录',
  changesLead: '本站此前发布的文字，与现行文字不同之处逐字标出。已发布的链接仍然有效。',
  /** A version of a text, the first one 1. */
  version: (n: number) => `第${n}版与现行文字的出入`,
  lastText: '撤下前的文字',
  added: (place: string) => `${place}为后来增补。`,
  changed: (place: string) => `${place}的文字有过改动，查看修订记录`,
  changedLabel: (place: string) => `${place}的发言标签有过改动，查看修订记录`,
  labelOf: (place: string) => `${place}的发言标签`,
  withdrawn: (place: string) => `${place}已撤下。`,
  withdrawnText: '原文',
  merged: (place: string, into: string) => `${place}已并入${into}。`,
  mergedInto: (into: string) => `前往${into}`,
  withdrawnLead: '这次发言已从会议记录中撤下。原有链接仍通往本页；下列为撤下前发布的文字，不属于现行记录。',
  title: (place: string, isMerged: boolean) => (isMerged ? `${place}（已并入他处）` : `${place}（已撤下）`),
  aboutWithdrawn: (symbol: string, place: string, label: string) =>
    `${symbol} ${place}“${label}”已从会议记录中撤下；本页留存撤下前发布的文字。`,
  aboutMerged: (symbol: string, place: string, into: string) => `${symbol} ${place}已并入${into}，本页通往该处。`,
  meeting: '前往会议记录',
  schema: '修订记录的结构（JSON Schema）；文字有改动的记录另有修订记录文件，地址见记录索引',
};
