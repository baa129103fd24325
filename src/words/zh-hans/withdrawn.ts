/** Words about a record that was withdrawn whole. `kind` is what it is: 会议记录, 信件. */
export const withdrawn = {
  title: (name: string) => `${name}（已撤下）`,
  about: (name: string, reason: string) => `${name}已从本站撤下。撤下理由：${ended(reason)}`,
  lead: (kind: string) => `这份${kind}已从本站撤下。原有链接仍通往本页。`,
  reason: (reason: string) => `撤下理由：${ended(reason)}`,
  speeches: '撤下前的发言',
  speechesLead: '各次发言撤下前发布的文字，见其单页。',
  lastTextLead: '以下为撤下前发布的文字，不属于现行记录。',
  speechLead: '这次发言所在的会议记录已从本站撤下。原有链接仍通往本页；下列为撤下前发布的文字，不属于现行记录。',
  aboutSpeech: (symbol: string, place: string, label: string) =>
    `${symbol} ${place}“${label}”已随会议记录从本站撤下；本页留存撤下前发布的文字。`,
  record: '记录撤下说明',
  source: (name: string) => `${name} 的原件已随记录从本站撤下。`,
  list: { meetings: '会议列表', resolutions: '决议列表', documents: '文件列表' },
  home: '首页',
};

function ended(sentence: string): string {
  return /[。！？…]$/.test(sentence) ? sentence : `${sentence}。`;
}
