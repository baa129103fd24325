/** Words about reading without a network, and about the site as an app. */
export const offline = {
  /** The name of the site where it stands among apps. */
  appName: '逐字：安全理事会会议记录',
  title: '离线阅读',
  lead: '读过的页面留存在本机的浏览器中，断网时仍可打开。',
  instead: '打开其他地址时见到本页，表示网络已断，而那一页未曾留存。恢复连接后刷新即可。',
  bounds: (pages: number) =>
    `最多留存${pages}页，超出时先删除最久未读的。留存的页面只存于这台设备，清除浏览数据时一并删除。`,
  search: '首页、搜索、引文核对随时可以打开；断网时，搜索和引文核对只能用到已经载入的部分。',
  install: '在浏览器的菜单中选“安装”或“添加到主屏幕”，可以把本站当作应用打开。',
  kept: '已留存的页面',
  count: (pages: number | string) => `共${pages}页，最近读过的在前。`,
  none: '尚未留存页面。',
  needsScript: '启用脚本后方可列出留存的页面。',
  unavailable: '这个浏览器不能留存页面，或当前连接不安全。',
  clear: '清除留存的页面',
  cleared: '已清除留存的页面。',
};
