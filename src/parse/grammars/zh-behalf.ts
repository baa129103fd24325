import type { SpokenForGroup } from './grammar.ts';

/**
 * The group for which a speaker says to speak, with the States that they list:
 *
 *     我荣幸地代表安理会三个非洲成员——加纳、加蓬和莫桑比克——以及我国圭亚那（A3+）发言。
 *               ^printed            ^listed                   ^listed   ^abbreviation
 *     我谨代表北欧五国，即丹麦、芬兰、冰岛、挪威和瑞典，作此发言。
 *     我以不结盟运动的名义发言。
 *
 * Nobody is spoken for in `我代表各位感谢通报人的发言` or `我代表我国政府发言`.
 */
export function spokenForGroup(text: string): SpokenForGroup | null {
  for (const match of text.matchAll(pattern)) {
    const [, before = '', span = ''] = match;
    if (noGroup.test(span)) continue;
    const abbreviation = [...span.matchAll(/（([^（）]{1,20})）/g)].at(-1)?.[1] ?? null;
    const [first = '', ...rest] = span
      .replace(/（[^（）]{0,20}）/g, '')
      .replace(/[，,]?(?:在此|今天|在今天的会议上)$/, '')
      .replace(/的?名义$/, '')
      .split(/—{1,2}|[，,]?(?:即是?|包括)|[：:，,]|(?=以及我国)/);
    const printed = bare(first).replace(/及其.{0,8}成员国$/, '');
    const listed = rest
      .flatMap((part) => part.split(/[、；;]|以及/))
      .map(bare)
      .filter((name) => name !== '');
    if (printed === '') continue;
    const isGroup = (abbreviation !== null || groupAtEnd.test(printed)) && !/^(?:我|本|贵|该)/.test(first);
    return { printed, abbreviation, listed, isGroup, at: match.index + before.length };
  }
  return null;
}

const pattern =
  /((?:我[^。；，]{0,16}?|谨|荣幸地?|高兴地|并)(?:代表|以(?=[^。；，]{2,60}名义)))((?:(?!代表)[^。；]){2,300}?)[，,]?(?:作|做|发表|进行)?(?:此|本次|这次|这一|以下|如下|联合|共同|一次){0,2}(?:发言|声明|讲话)(?=[。，,；：:]|$)/g;
const noGroup =
  /谢|参加|出席|欢迎|支持|表示|祝贺|指出|强调|希望|要求|认为|重申|各位|诸位|政府|人民|代表团|总统|总理|首相|国王|主席|部长|秘书长|大臣|大使|本人|自己|身份|他们|大家|[我你您他她](?!国|的[姊兄])/;
const groupAtEnd =
  /(?:集团|国家|成员国?|运动|联盟|共同体|理事国|组织|之友|论坛|小组|[二两三四五六七八九十\d]国|[A-Z]\d{1,2}\+?)$/;

/** A name without what stands before it, `我国圭亚那`, `我的姊妹国加纳`, and without the count behind a list, `加纳、加蓬两国`. */
function bare(name: string): string {
  return name
    .trim()
    .replace(/^(?:以及|和|及|与)/, '')
    .replace(/^(?:我国|本国|我的国家|我们?的?(?:姊妹|兄弟)国家?|(?:姊妹|兄弟)国家?)[—、，和与及]?/, '')
    .replace(/(?<=、.{1,200})[二两三四五六七八九十]国$/, '')
    .trim();
}
