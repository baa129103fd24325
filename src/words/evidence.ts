/**
 * Sentences by which the data say why: why this person, why this delegation, why two spellings are one name.
 * They are part of the published data and of the pages; the numbers are lines of the source.
 */
export const evidence = {
  labelBracket: (printed: string, line: number) => `发言标签括号中印有“${printed}”（第${line}行）`,
  rosterAgrees: (line: number) => `与会名单所列与此相符（第${line}行）`,
  rosterName: (printed: string, line: number) => `与会名单中该代表团的代表印作“${printed}”（第${line}行）`,
  inviteState: (printed: string, line: number) => `依第37条应邀与会的代表团中有“${printed}”（第${line}行）`,
  inviteGuest: (office: string, name: string, line: number) => `依第39条受邀：“${office}${name}”（第${line}行）`,
  bracketIsLanguage: (printed: string, line: number) =>
    `发言标签括号中的“${printed}”（第${line}行）不表示所代表的国家：其受邀身份为该组织的代表`,
  called: (called: string, line: number) => `主席请“${called}”发言（第${line}行）`,
  presidency: (printed: string, line: number) => `与会名单首行：“${printed}”担任主席（第${line}行）`,
  onePresident: (name: string, line: number) => `与会名单首行只印有一位主席“${name}”（第${line}行）`,
  severalPresidents: (printed: readonly string[], line: number) =>
    `与会名单首行印有数位主席${printed.map((one) => `“${one}”`).join('')}（第${line}行），本次发言出自哪一位，文中无从证明`,
  chairOffice: (office: string, line: number, addressed: string, addressedLine: number) =>
    `主席称以“${office}”的身份发言（第${line}行），而文中称“${addressed}”（第${addressedLine}行）`,
  presidentAtTime: (printed: string, line: number, heldLine: number) =>
    `与会名单首行印有“${printed}”（第${line}行），而记录所印时间与此相符（第${heldLine}行）`,
  tookChair: (printed: string, line: number) => `记录印有“${printed}”（第${line}行）`,
  chairNotTold: (title: string, line: number) => `发言标签印作“${title}”（第${line}行），由谁担任主席，文中没有说明`,
  announces: (office: string, line: number) => `主席称以“${office}”的身份发言（第${line}行）`,
  forGroup: (printed: string, line: number) => `发言人称代表“${printed}”发言（第${line}行）`,
  forStates: (printed: string, names: readonly string[], line: number) =>
    `发言人称代表“${printed}”发言${names.length === 0 ? '' : `，所列国家为${names.join('、')}`}（第${line}行）`,
  labelName: (printed: string, line: number) => `发言标签印作“${printed}”（第${line}行）`,
  labelTitle: (printed: string, line: number) => `发言标签印有职衔“${printed}”（第${line}行）`,
  sameName: '名字相同',
  otherTitle: '名单与标签的称谓不同，而该代表团只有这一位同名',
  soundsLike: (other: string) => `读音与“${other}”相近`,
  onlyRepresentative: '该代表团在与会名单中只有这一位代表',
  sameGivenName: (given: string) => `名字“${given}”相同`,
  sameOffice: (office: string) => `职务“${office}”相同`,
  registered: '发言人登记表确认为同一人',
  sentence: (reasons: readonly string[]) => `${reasons.join('；')}。`,
} as const;
