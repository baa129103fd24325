/** Words of the ways through a meeting: contents, the next speaker, and the view of one delegation. */

export const contents = '目录';
export const only = '只看';
export const all = '全部发言';
export const speeches = (count: number) => `${count}次发言`;
export const option = (delegation: string, count: number) => `${delegation}（${count}次）`;
export const onlySaid = (delegation: string, count: number) => `只看${delegation}，${count}次发言`;
export const showAll = '显示全部';
export const shownAll = '已显示全部发言';
export const folded = (first: string, last: string) => `第${first === last ? first : `${first}—${last}`}次发言`;
export const lastSpeaker = '已是最后一位发言人';
export const firstSpeaker = '已是第一位发言人';
