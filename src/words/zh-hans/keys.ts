/** Words of the list of keys. */
export const keys = {
  lead: '各页可用的快捷键，按页面分列。',
  title: '快捷键',
  here: '本页可用',
  elsewhere: '其他页面',
  singleKeys: '启用单键快捷键（/、?、j、k、n、p）',
  singleKeysHint: '使用语音输入，或按键与读屏软件冲突时，可停用。',
  groups: {
    everywhere: '各页',
    meeting: '会议记录',
    marks: '搜索标记',
    lists: '查找列表',
    quotation: '引文核对',
  },
  actions: {
    search: '跳到搜索框',
    keys: '显示快捷键',
    escape: '关闭菜单或列表',
    nextSpeaker: '下一位发言人',
    previousSpeaker: '上一位发言人',
    nextMark: '下一处标记',
    previousMark: '上一处标记',
    choose: '在条目间移动',
    open: '打开所选条目',
    check: '核对引文',
  },
  enter: 'Enter',
};
