import type { CallToSpeak } from './grammar.ts';
import { honorifics, plainName } from './zh-labels.ts';
import { officeAtEnd, officeUpToName } from './zh-offices.ts';

/** What the chair says: calls to speak, and in which capacity they speak; how others are named in speeches. */

/**
 * `我现在请科威特副首相兼外交大臣发言`, `中国代表请求再次发言`: what stands in for the name. A call may say in what office
 * the person is to speak: `请叶大使以某委员会主席的身份通报情况`.
 */
export function calls(text: string): CallToSpeak[] {
  const found: CallToSpeak[] = [];
  for (const match of text.matchAll(
    /(?:我|现在|下面)[^。，,；;]{0,8}?请(?!求)([^。；;：:]{1,200}?)(?:(?:再次|再|进一步|作|做|补充|向[^。，,；;：:]{1,12}?){0,3}(通报情况|情况通报|通报|介绍情况|汇报|发言))(?=[。，,；;]|$)/g,
  )) {
    const printed = (match[1] ?? '').trim();
    const as = /^(.{1,80}?)[，,]?以([^，,]{2,120}?)的?(?:身份|名义)$/.exec(printed);
    const called = as?.[1] ?? printed;
    if (!anybody.test(called))
      found.push({
        called,
        at: match.index + match[0].indexOf(printed),
        office: as?.[2] ?? null,
        toBrief: match[2] !== '发言',
      });
  }
  for (const match of text.matchAll(/(?<=^|。)([^。，,；;]{1,40}?代表)(?:请求|要求)(?:再次|进一步)?发言/g)) {
    found.push({ called: match[1] ?? '', at: match.index, office: null, toBrief: false });
  }
  return found;
}

/** Whoever wants to speak, and those named before. */
const anybody = /^[^、]{0,12}(?:希望|要求|愿意)|^(?:下列|以下)|成员(?:国|们)?$|^[他她它其](?:们)?$/;

/** `外交部长艾达尔别科夫先生` is an office and a name; `外交大臣` an office alone. */
export function splitOffice(called: string): { office: string; name: string | null } {
  const plain = called.replace(/(?:阁下|殿下|陛下)$/, '');
  const honorific = new RegExp(`(?:${honorifics})$`).exec(plain)?.[0];
  if (honorific === undefined) return { office: plain, name: null };
  const person = plain.slice(0, -honorific.length);
  const office = officeUpToName(person);
  return { office, name: plainName(person.slice(office.length)) };
}

/** Whether a text is an office, with or without a name behind it: `外交部长叶女士`. */
export function isOffice(text: string): boolean {
  const { office, name } = splitOffice(text);
  return officeAtEnd.test(office) && (name === null || name !== '');
}

/**
 * The sentence by which the chair leaves the presidency: `我现在以某国代表的身份发言`, also
 * `我谨以本国代表的身份发表一些看法`. Others who did something 以…主席身份 do not match: they are not 我.
 */
export function speaksForCountry(text: string): { office: string; at: number; end: number } | null {
  const match =
    /我(?:现在|现|谨|要|将|想|愿|也|再次){0,3}以([^。，,；;]{1,30}?)的?身份(?:再次|再)?(?:发言|发表|讲话|作|说)[^。]*(?:。|$)/.exec(
      text,
    );
  const office = match?.[1];
  if (match === null || office === undefined) return null;
  return { office, at: match.index + match[0].indexOf(`以${office}`) + 1, end: match.index + match[0].length };
}

/** `我现在恢复行使安理会主席的职能`. */
export function resumesChair(text: string): { start: number } | null {
  const match =
    /我(?:现在|现|谨|要|将){0,2}(?:恢复|重新)(?:行使|履行|担任|承担)?[^。，,；;]{0,16}主席[^。，,；;]{0,4}(?:职能|职责|职务|身份)/.exec(
      text,
    );
  return match === null ? null : { start: match.index };
}

/** `我谨代表欧洲联盟及其成员国发言`, `我以不结盟运动的名义发言`: the group, and where it stands. */
export function onBehalfOf(text: string): { group: string; at: number } | null {
  const match =
    /(?<=我[^，。；]{0,12}(?:代表|以))([^，。；（(]{2,40}?)(?:[（(][^（()）]{1,20}[)）])?(?:及其[^，。；]{0,8}成员国|各?成员国|的?名义)?(?:在此|今天)?(?:作|做|发表)?(?:此|以下|如下|本次|这次)?(?:发言|声明)/.exec(
      text,
    );
  const group = match?.[1];
  return match === null || group === undefined ? null : { group, at: match.index };
}

/** `俄罗斯联邦外长` is addressed as 外长, 部长 or 外交部长. */
export function titlesOf(office: string): string[] {
  if (/副部长$/.test(office)) return ['副部长'];
  if (/(?:外长|外交部长)$/.test(office)) return ['外长', '外交部长', '部长'];
  const title = /(?:部长|大臣|总理|首相|总统|国务秘书)$/.exec(office)?.[0];
  return title === undefined ? [] : [title];
}

/** Runs of name signs before a title: `感谢塔斯马加姆别托夫秘书长` gives the whole run, of which the name is the end. */
export function namesInSpeech(text: string): { name: string; at: number; title: string }[] {
  return [...text.matchAll(namedPattern)].map((match) => {
    const name = plainName(match[1] ?? '');
    // Where the print has blanks round a dot, the place is counted from the end of the name.
    return { name, at: match.index + (match[1] ?? '').length - name.length, title: match[2] ?? '' };
  });
}

/**
 * Whether a family name stands for its bearer: a title follows it, as in `张明先生`. After a given name the title
 * must be one of address, and no higher office may stand before: `总统伊利哈姆·阿利耶夫阁下` is not the
 * representative 阿利耶夫.
 */
export function namesPerson(before: string, after: string): boolean {
  if (!/·\s{0,2}$/.test(before)) return titleAfter.test(after) || officeBefore.test(before);
  const run = /(?:[\p{Script=Han}·]|(?<=·) | (?=·))*$/u.exec(before.slice(-48))?.[0] ?? '';
  return titleAfter.test(after) && !/^阁下/.test(after) && !/(?:总统|总理|首相|国王)/.test(run);
}

/** `上合组织秘书长张明`: right after an office a name is as sure as before one. */
const officeBefore = /(?:秘书长|部长|外长|大臣|总理|首相|总统|主任|特别代表|常驻代表)$/;

const titleAfter =
  /^(?:先生|女士|夫人|女爵士|阁下|国务委员|(?:代理|助理|副)?秘书长|副?部长|外长|大臣|副?主席|总统|总理|首相|大使|代表)/;

const namedPattern =
  /((?:[\p{Script=Han}·-]|(?<=·) | (?=·)){2,26}?)(先生|女士|夫人|女爵士|(?:代理|助理)?秘书长|部长|外长|大臣|主席|总统|总理)(?![\p{Script=Han}·-]{0,2}(?:先生|女士|夫人))/gu;
