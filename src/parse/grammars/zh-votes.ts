import type { VoteCast, VoteMethod } from '../../collections/meeting.ts';
import type { VoteOutcome, VoteTaken } from './grammar.ts';

/** Votes: that one was taken, who voted how, and what the chair says came of it. */

/**
 * `进行了举手表决。`, `应法国代表请求，对决议草案进行了记录表决。`, `以唱名方式进行表决`: a sentence by itself that tells of
 * a vote. What somebody says of one (我, 将, 请) is none. The lists may follow on the same line.
 */
export function voteTaken(text: string): VoteTaken | null {
  const match = takenPattern.exec(text.slice(0, longestTaken));
  if (match === null || spoken.test(match[0])) return null;
  const rest = text.slice(match[0].length);
  if (rest !== '' && voteHeading(rest) === null) return null;
  return { method: methodIn(match[0]), length: match[0].length };
}

/** `表决如下：`, `记录表决结果`: any line about a vote will do where its lists begin on the next one. */
export function announcesLists(text: string): VoteTaken | null {
  if (text.length > longestTaken || !/表决|投票/.test(text) || spoken.test(text) || /[“”？！]|。./.test(text))
    return null;
  return { method: methodIn(text), length: text.length };
}

export function voteHeading(text: string): { cast: VoteCast; length: number } | null {
  const match = headingPattern.exec(text);
  const cast = castOf(match?.[1] ?? '');
  return match === null || cast === null ? null : { cast, length: match[0].length };
}

export function bareVoteHeading(line: string): VoteCast | null {
  return castOf(barePattern.exec(line)?.[1] ?? '');
}

export function voteLists(text: string): string[] {
  return text.split(listBoundary).map((list) => list.trim());
}

/** Names and the marks between them; no figures, no first person, nothing that speaks of the vote itself. */
export function isVoterLine(line: string): boolean {
  return (
    isNobody(line) ||
    (/^[（]?[\p{Script=Han}·\-（）()、，,；\s]{1,200}[。；]?$/u.test(line) &&
      !/[我请将应]|先生|女士|夫人|票|决议|草案|表决|投票|主席|发言|安理会|会议|通过|否决|掌声|默哀|谢/.test(line))
  );
}

export function isNobody(text: string): boolean {
  return /^[（(]?(?:无|没有|零|无人|没有成员|-|—|–)[）)]?[。；]?$/.test(text);
}

export function voters(text: string): string[] {
  if (text === '' || isNobody(text)) return [];
  return text
    .replace(/[。；;]\s*$/, '')
    .split(/、|，|,|\t|\s{2,}|；/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export function outcome(text: string): VoteOutcome | null {
  if (failed.test(text)) {
    const failedBecause = /常任理事国[^。]{0,24}(?:反对|否决)/.test(text)
      ? 'permanent-member'
      : tooFew.test(text)
        ? 'votes'
        : null;
    return { adopted: false, failedBecause };
  }
  return /获.{0,6}通过|以[^。]{0,30}(?:票|一致)[^。]{0,24}通过|一致通过|通过了|成为第.{1,16}号决议/.test(text)
    ? { adopted: true, failedBecause: null }
    : null;
}

export function isAdoptedAs(text: string, start: number, end: number): boolean {
  return (
    /(?:成为|作为|称为|列为|编为|编号为|即)(?:安理会|安全理事会)?$/.test(text.slice(Math.max(0, start - 16), start)) ||
    /^(?:决议)?[^。，]{0,4}(?:获|以[^。]{1,40}通过|一致通过)/.test(text.slice(end, end + 48))
  );
}

function methodIn(text: string): VoteMethod | null {
  return methods.find(([word]) => word.test(text))?.[1] ?? null;
}

function castOf(word: string): VoteCast | null {
  return casts.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

const methods: readonly (readonly [RegExp, VoteMethod])[] = [
  [/举手/, 'show-of-hands'],
  [/[无不]记名|秘密/, 'secret-ballot'],
  [/唱名|点名/, 'roll-call'],
  [/记录/, 'recorded'],
  [/程序性/, 'procedural'],
];

const longestTaken = 80;
/** What is said to the members, not told of them. */
const spoken = /我|本人|[你您]|请(?!求)|希望|准备|将|现在|付诸|如果|是否|谢/;
const kind = '(?:举手|唱名|点名|记录|程序性|[无不]记名|秘密|逐段|分段|单独)';
const voting = '(?:表决|投票)';
/** Who asked for it, when, and on what. */
const before = String.raw`(?:应[^。：]{1,40}?(?:请求|要求|提议)[，]?\s?|(?:随后|接着|然后|于是|此后|之后)[，]?|(?:安全理事会|安理会|会议|成员们?)|[对就][^。：，]{1,40}?)`;
const takenPattern = new RegExp(
  `^[（(]?${before}{0,3}(?:` +
    `(?:以|用|采[用取])${kind}(?:${voting})?的?方式[^。：，]{0,24}?${voting}|` +
    `[进举]行[了过](?:一次)?${kind}{0,2}(?:的|方式的)?${voting}|` +
    `${kind}{1,2}${voting}` +
    `)(?:如下|结果如下)?[：。，]?[）)]?[。]?\\s*`,
);

const noTaking = '(?:未|没有|不)(?:参加|参与)(?:表决|投票)?|未投票|没有投票|缺席|未出席|不在场';
const heading = `赞成|反对|弃权|${noTaking}`;
const headingPattern = new RegExp(
  String.raw`^((?:${heading}))(?:票|者|国|国家|的?成员)?\s?(?:[（(]?\s?(?:\d{1,3}|[零〇一二三四五六七八九十]{1,3})\s?[票个国]?\s?[）)]?)?\s*：\s*`,
);
const barePattern = new RegExp(`^((?:${heading}))(?:票|者|国|国家|的?成员)?$`);
const listBoundary = new RegExp(
  String.raw`(?<=.)(?=(?<=[；;。，\s]|无)(?:${heading})(?:票|者)?\s?(?:[（(]\d{1,3}票?[）)])?\s?：)`,
);
const casts: readonly (readonly [RegExp, VoteCast])[] = [
  [/^赞成$/, 'inFavour'],
  [/^反对$/, 'against'],
  [/^弃权$/, 'abstaining'],
  [new RegExp(`^(?:${noTaking})$`), 'notParticipating'],
];

const tooFew =
  /(?:未|没有|未能)(?:能)?(?:获得?|得到|达到|取得)[^。]{0,12}(?:票|多数)|(?:票数|赞成票)不[足够]|(?:少于|不足)[^。]{0,6}票/;
const failed = new RegExp(
  `(?:未|没有|未能)(?:能)?(?:获得?|得到)?(?:一致|协商一致)?通过|不(?:获|予)(?:得)?通过|(?:被|遭到?|遭受)否决|未被?(?:采纳|接受)|${tooFew.source}`,
);
