import type { ChangeOfChair } from './grammar.ts';
import { honorifics, plainName, withoutHonorific } from './zh-labels.ts';

/**
 * What a record tells of the room: a sentence or a bracket by itself that nobody says. Its shape is a body, a person or
 * nobody, and a verb of procedure:
 *
 *     （掌声）    安理会成员默哀一分钟。    会场播放了视频。    应主席邀请，叶女士（某国）在安理会议席就座。
 *
 * First persons, requests, quotations and more than one sentence are speech: `我请各位起立，默哀一分钟。`
 */
export function isProcedureNote(text: string): boolean {
  const line = wide(text);
  const bracket = /^（\s?([^（）]{1,48}?)\s?。?\s?）。?$/.exec(line)?.[1];
  if (bracket !== undefined) return !speech.test(bracket) && inBracket.test(bracket);
  const sentence = line.replace(/。$/, '');
  return isTold(sentence) && inBracket.test(sentence) && shapes.some((shape) => shape.test(sentence));
}

/** A short sentence by itself with a word of procedure in it, of which the shape does not prove that nobody says it. */
export function mayBeProcedure(text: string): boolean {
  const sentence = text.replace(/。$/, '');
  return text.length <= 40 && isTold(sentence) && !isProcedureNote(text) && doubtful.test(sentence);
}

/**
 * Who is in the chair from here on:
 *
 *     副主席叶女士（某国）主持会议。      叶先生担任主席。      叶先生（某国）代行主席职务。
 *     主席重新主持会议。                  主席离开主席座位。
 */
export function changeOfChair(text: string): ChangeOfChair | null {
  const line = wide(text)
    .replace(/^（(.{2,118})）。?$/, '$1')
    .replace(/。$/, '');
  if (!isTold(line) || !/主席|主持/.test(line)) return null;
  for (const clause of line.split(/[，；]/).reverse()) {
    const match = takesPattern.exec(clause);
    if (match === null) continue;
    const [all, office = '', printed = '', country] = match;
    const name = withoutHonorific(plainName(printed)) || null;
    const again = /重新|恢复|再次|继续|返回|回到/.test(all);
    if (again || (name === null && /^(?:安理会|安全理事会)?主席$/.test(office))) return { kind: 'returns', name };
    if (name !== null || office !== '') return { kind: 'takes', name, office, affiliation: country ?? null };
  }
  return leavesPattern.test(line) ? { kind: 'leaves' } : null;
}

/** Brackets as the Chinese print sets them; the normal form leaves those of half width. */
function wide(text: string): string {
  return text.length > longestLine ? text : text.replaceAll('(', '（').replaceAll(')', '）');
}

/** Told of the room: nobody speaks for themselves, asks or quotes, and it is one sentence. */
function isTold(sentence: string): boolean {
  return sentence.length <= longestLine && !speech.test(sentence) && !/[。：；？！]/.test(sentence);
}

const longestLine = 120;
/** Words of somebody who speaks, reports another day or asks. */
const speech =
  /我|咱|本人|[你您]|(?<!邀)请(?!求)|希望|应[该当]|必须|呼吁|将(?:要|会)|曾|昨|去年|当年|上周|上次|“|”|「|」|谢|如果|因为|但是|认为|[年月日](?:，|在)/;
const bodies = '(?:安理会|安全理事会|大会|会议|与会|在场|全场|全体|各国|各代表团|各位|到会)';
const people = `(?:${bodies}的?(?:所有|各位|全体)?(?:成员|代表|人员|者|各位)?们?|成员们?|代表们?|各位成员|与会者|大家|众人|全体)`;
const persons = `[^，。：；“”]{1,80}?(?:${honorifics}|阁下|殿下|陛下)(?:（[^（）]{1,30}）)?`;
const officers =
  '(?:代理|临时|副|常务副|助理)*(?:主席|秘书长)|[^，。：；“”]{1,24}(?:代表团?|观察员|总统|总理|首相|部长|大臣|国王|法官|检察官|院长|主教|中将|少将|上校|通报人|发言人)们?|上述[^，。]{1,12}|[他她]们?|通报人|其他受邀者';
const somebody = `(?:${persons}|${officers}|${people})`;
const invited = '(?:应[^，。]{0,12}主席的?邀请|根据邀请|应邀)';
const soon = '(?:随后|随即|接着|然后|此时|这时|之后|现场|当场|一道|一起|也|都|均|分别|依次|先后|再次)?';
const halls =
  '(?:安理会|安全理事会|大会)?的?(?:会议厅|会议室|会场|议事厅|大会堂|大厅|议席|席位|座位|主席台|讲台|讲坛|会议桌|房间)';
const films =
  '(?:录像带?|录像片|录音|视频|短片|影片|电影|纪录片|影像|音频|音像|幻灯片?|照片|图像|画面|国歌|音乐|歌曲|投影)(?:片段|资料|短片|致辞|讲话|发言|文件|材料|内容)?';
const shows = '(?:播放|放映|放送|播出|展示|演示|投影|演奏|奏响)';
const minutes = '(?:[一二两三四五\\d]{1,2}|片刻|数)?(?:分钟|片刻)?';
const claps = '(?:热烈|长时间|经久不息地?)*(?:鼓掌|掌声|笑声|欢呼|起立鼓掌)(?:雷动|通过|致意)?';

const shapes: readonly RegExp[] = [
  // Silence.
  `(?:${somebody}[，]?)?${soon}(?:全体)?(?:起立|肃立)?[，]?(?:为[^，。]{1,40}?|向[^，。]{1,40}?)?(?:默哀|静默|默祷|肃立)(?:致哀|致敬|祈祷|默念|祷告)?(?:了)?${minutes}`,
  `(?:${people}|会场)?${soon}(?:全体)?(?:起立|肃立)[，]?(?:静默|默哀)?${minutes}`,
  // Applause.
  `(?:(?:${somebody}|会场|会议厅)(?:内|里|上)?(?:响起|报以|爆发出?|传来)?(?:一[片阵])?)?(?:起立)?${claps}`,
  // Films and sounds.
  `${soon}(?:(?:在|于)?${halls}(?:内|里|上|中|的屏幕上)?|现场|${somebody})?${soon}(?:还)?${shows}了[^，。]{0,30}?${films}[^，。我]{0,8}`,
  `${soon}(?:在|于)?${halls}(?:内|里|上|中)?${soon}${shows}[^，。]{0,20}?${films}`,
  `${shows}了?[^，。]{0,12}?${films}`,
  `[^，。]{0,12}?${films}(?:在${halls}(?:内|里|中)?)?(?:${shows})(?:完毕|结束|开始)?`,
  // Who comes, goes and sits.
  `(?:${invited}[，]?\\s?)?${somebody}${soon}[，]?(?:在[^，。]{0,20}?(?:陪同|护送|引导)下)?[，]?(?:被|由[^，。]{1,20}?)?(?:陪同|护送|引导|引领|陪送)?${soon}(?:进入|走进|步入|来到|离开|退出|走出|返回|回到|登上|走上|走下)了?${halls}(?:就[座坐])?`,
  `(?:${invited}[，]?\\s?)?${somebody}${soon}[，]?(?:被[^，。]{0,12}?)?(?:在[^，。]{0,20}?(?:陪同|护送|引导)下)?(?:在|到|于)?[^，。]{0,24}?(?:就[座坐]|入[座席]|落座)`,
  `${invited}[，]?\\s?[^。：]{2,80}?(?:就[座坐]|入[座席]|落座)`,
  `${somebody}${soon}(?:退席|离席|退场|离场|入场|起立)`,
].map((source) => new RegExp(`^${source}$`, 'u'));

const inBracket =
  /掌声|鼓掌|笑|欢呼|嘘声|默哀|静默|起立|播放|放映|展示|演奏|录像|录音|视频|影片|短片|音乐|幻灯|离席|退席|离开|退出|进入|入场|退场|就[座坐]|中断|打断|停顿|断电|听不清|麦克风|话筒|投影|肃立|奏|照片|入[座席]|落座|走[进出上下]|步入|来到|返回|回到|登上|离场/;
const doubtful =
  /^[^，]{0,20}(?:默哀|鼓掌|掌声|就座|退席|离席)|(?:播放|放映)了?[^，]{0,10}(?:录像|视频|录音|影片|短片)|(?:离开|进入|退出)[^，]{0,6}(?:会议厅|会场|会议室)/;

const offices = '(?:安理会|安全理事会|大会)?(?:代理|临时|常务副|副)*(?:主席|秘书长|议长)';
const duty = '(?:安理会|安全理事会|大会|会议)?的?(?:代理|临时)?主席的?(?:职务|职责|职能|职权)';
const takesPattern = new RegExp(
  `^(?:由|改由|请)?(${offices}(?:[、和]?[^，。（）]{0,12}?代表)?|[^，。（）]{0,24}?(?:代表|部长|大臣|总理|总统|首相))?\\s?` +
    `((?:[\\p{Script=Han}\\p{Script=Latin}·\\-\\s]{1,30}?(?:(?:${honorifics}|阁下)|(?=（)))?)\\s?(?:（\\s?([^（）]{2,30}?)\\s?）)?\\s?` +
    `(?:现在|随后|接着|随即|现|暂时|临时|开始|代为|代替主席|代主席|接替[^，。]{0,16}?)?(?:重新|恢复|再次|继续)?(?:` +
    `(?:代为|代理|接手)?主持(?:本次|这次)?(?:安理会|安全理事会)?会议|代?主持会议|` +
    `(?:代行|代理|执行|履行|行使|承担|担任|接任|接掌)${duty}|` +
    `(?:担任|就任|接任|出任|继任|充任|任|代任|代理)(?:安理会|安全理事会|会议|大会|本次会议)?(?:代理|临时)?主席|` +
    `(?:返回|回到|坐上|登上|就)(?:了)?主席(?:座位|席位|席|位|台)(?:就[座坐])?|` +
    `(?:在|到)主席(?:座位|席位|席|位|台)上?就[座坐])$`,
  'u',
);
const leavesPattern = new RegExp(
  `^(?:安理会|安全理事会)?(?:[^，。：]{0,30})?(?:离开|离|让出|退出)(?:了)?主席(?:的)?(?:座位|席位|席|位|台)$|^(?:安理会|安全理事会)?主席(?:[^，。：]{1,24}?(?:${honorifics}))?(?:离席|退席|离开(?:了)?${halls})$`,
  'u',
);
