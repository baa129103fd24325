import type { LabelMatch } from './grammar.ts';
import { isProvidedByDelegation, spokenIn } from './zh-languages.ts';

/**
 * Chinese labels: who speaks, for whom, as what, and from which language.
 *
 *     叶女士（某国）（以英语发言）：谢谢主席女士。
 *     ^name ^affiliation ^language  ^speech
 *     叶女士（某国，以英语发言）：        叶女士（某国），第六委员会报告员（以英语发言）：
 *
 * A bracket may hold a delegation, an office, a language or several of them. A title of office such as 总统 makes a label
 * only behind a name. Words by which a speaker turns to others, `主席女士：`, `尊敬的部长先生：`, are no label.
 */
export function matchLabel(text: string): LabelMatch | null {
  const start = text.slice(0, longestLabel);
  for (const pattern of [labelPattern, untitledPattern]) {
    const match = pattern.exec(start);
    const label = match === null ? null : readLabel(match);
    if (label !== null) return label;
  }
  return null;
}

/** The same without its colon, `叶女士（某国）（以英语发言）谢谢。`: whether it is one, only what stands around it tells. */
export function matchUnmarkedLabel(text: string): LabelMatch | null {
  const match = unmarkedPattern.exec(text.slice(0, longestLabel));
  return match === null ? null : readLabel(match);
}

/**
 * Labels that may begin behind the end of a sentence inside a text, or behind a mark of a list at its beginning, and where;
 * with colon, or with brackets alone.
 */
export function labelsInside(text: string): { at: number; label: LabelMatch }[] {
  const found: { at: number; label: LabelMatch }[] = [];
  for (const end of text.matchAll(/[。！？!?…][”’」』）)"]{0,2}\s*|^(?:[-–—·▪■◆*>]|\d{1,3}[.、)）])\s*/g)) {
    const at = end.index + end[0].length;
    const start = text.slice(at, at + longestLabel);
    if (!beginsLikeLabel.test(start)) continue;
    const unmarked = () => {
      const match = matchUnmarkedLabel(start);
      return match?.spokenIn === null ? null : match;
    };
    const label = matchLabel(start) ?? unmarked();
    if (label !== null) found.push({ at, label });
  }
  return found;
}

/** `叶女士` without `女士`, `叶中将` without `中将`, `叶部长` without `部长`; a name without such a word stays as it is. */
export function withoutHonorific(name: string): string {
  let plain = plainName(name);
  if (officeAlone.test(plain)) return plain;
  for (let step = 0; step < 3; step += 1) {
    const shorter = plain.replace(/(?:阁下|殿下|陛下)$/, '').replace(titleAtEnd, '');
    if (shorter === plain || shorter === '') break;
    plain = shorter;
  }
  return plainName(plain);
}

/** Whether the titles behind two names cannot be those of one person: 先生 and 女士, not 先生 and 大使. */
export function titlesDiffer(first: string, second: string): boolean {
  const isWoman = (name: string) => /(?:女士|夫人|小姐|女爵士|女王|王后|公主|王妃)(?:阁下|殿下|陛下)?$/.test(name);
  const isMan = (name: string) => /(?:先生|(?<!女)爵士|王子|国王|亲王)(?:阁下|殿下|陛下)?$/.test(name);
  return (isWoman(first) && isMan(second)) || (isMan(first) && isWoman(second));
}

/**
 * `雅尼娜 · 亨尼斯` as `雅尼娜·亨尼斯`: the print may set blanks round the dot of a name, or a full stop for it, and between
 * characters of a line that it sets wide.
 */
export function plainName(name: string): string {
  return name
    .trim()
    .replace(/\s*·\s*/g, '·')
    .replace(/(?<=\p{Script=Han})\s*[.．﹒]\s*(?=\p{Script=Han})/gu, '·')
    .replace(betweenHan, '');
}

const ranks = '(?:海军|空军|陆军)?(?:上将|中将|少将|大将|准将|元帅|大元帅)|将军|大校|上校|中校|少校|上尉|中尉|少尉';
/** Words that follow a name and are no part of it. */
export const honorifics = `女爵士|爵士|先生|女士|夫人|小姐|博士|教授|大使|${ranks}`;

const chairs = '(?:代理|临时)?主席|秘书长|常务副秘书长|副秘书长';
/** Offices that stand behind a name in place of 先生, and are no part of it either. */
const offices =
  '副?总统|副?总理|首相|副?部长|外长|大臣|国务秘书|国务委员|首席顾问|顾问|公使|参赞|高级专员|专员|副?议长|副?市长|副?总干事|执行主任|副?主任|署长|司长|局长|行长|院长|特使|特别代表|协调员|报告员|大法官|法官|检察官|指挥官|副?司令员?|副?秘书长|副?主席|代表';
const dignities =
  '大主教|枢机主教|主教|枢机|教长|酋长|国王|女王|王后|王储|亲王|王子|王妃|公主|大公|埃米尔|苏丹|陛下|殿下|阁下';
const officesOnly = `(?:${offices}|${chairs}|议员|法官|教授|博士|大使|${ranks})`;

const longestLabel = 240;
const nameSigns = String.raw`[\p{Script=Han}\p{Script=Latin}\p{M}·•．.﹒\-–'’\s]`;
const blankless = String.raw`[\p{Script=Han}\p{Script=Latin}]`;
const titled = `${chairs}|${blankless}${nameSigns}{0,39}?(?:${honorifics}|${offices}|${dignities})`;
/** A bracket, in which one more may stand: `（玻利维亚（多民族国））`. */
const bracket = String.raw`\s*[（(\[](?:[^（()）\[\]：:。]{1,64}|[^（()）\[\]：:。]{1,30}[（(][^（()）：:。]{1,20}[）)][^（()）：:。]{0,20})[）)\]]`;
const aside = String.raw`\s*[，,][^（()）\[\]：:。；;“”，,]{2,40}?(?:报告员|主席|代表|主任|协调员|特使|专员|干事|顾问|秘书|秘书长|部长|大臣|团长|司令|指挥官|观察员|院长|议长|法官|检察官)`;
const tail = `((?:${bracket}|${aside}(?=\\s*[（(\\[：:，,])){0,5})`;

const labelPattern = new RegExp(`^(${titled})${tail}\\s*[：:]{1,2}\\s*`, 'u');
const untitledPattern = new RegExp(`^(${blankless}${nameSigns}{1,40}?)((?:${bracket}){1,4})\\s*[：:]{1,2}\\s*`, 'u');
const unmarkedPattern = new RegExp(`^(${titled})((?:${bracket}){1,4})(?!\\s*[：:（(\\[])\\s*[；;．.]?\\s*`, 'u');
const beginsLikeLabel = new RegExp(`^${nameSigns}{2,44}[（(\\[：:，,]`, 'u');
const titleAtEnd = new RegExp(`(?<!^)(?:${honorifics}|${offices})$`);
const chairAlone = new RegExp(`^(?:${chairs})$`);
const honorificAtEnd = new RegExp(`(?:${honorifics})$`);
const officialAtEnd = new RegExp(`(?:${offices}|${dignities})$`);
const betweenHan = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** `主席女士`, `法国总统先生`, `阁下`, `各位同事`: words of address, with no name in them. */
const address = new RegExp(
  `^(?:尊敬|敬爱|亲爱|可敬)|^(?:各位|诸位|女士|先生|同事|朋友)|们$|(?:${officesOnly})(?:先生|女士|夫人|阁下|殿下|小姐)$|^(?:阁下|殿下|陛下)$`,
);
const officeAlone = new RegExp(`^(?:副|代理|常务|前)?(?:${officesOnly}|${dignities})$`);
/** What no name holds, so that a text with it before a bracket is a sentence: `以下国家（…）：`. */
const noName = /[的在是了我你他她它们说请让以和与及或对为将把被这那有从向]/;
const officeAtEnd = new RegExp(`(?:${offices}|${chairs}|观察员|团长|成员|秘书|干事)$`);

/** Null where what stands there is no label. */
function readLabel([whole, printedName = '', printedTail = '']: RegExpExecArray): LabelMatch | null {
  const name = plainName(printedName);
  const tail = readTail(printedTail);
  const bracketed = printedTail.includes('）') || /[)\]]/.test(printedTail);
  const title = titleOf(name);
  if (!bracketed && (address.test(name) || (officeAlone.test(name) && title !== 'chair'))) return null;
  if (title === 'office' && tail.languages.length === 0 && noName.test(name)) return null;
  // Without a title only a language, or a name in several parts or in Latin letters, shows that somebody speaks.
  if (title === null && (noName.test(name) || name.length < 2)) return null;
  if (title === null && tail.languages.length === 0 && !/[·A-Za-z]/.test(name)) return null;
  return {
    length: whole.length,
    label: whole.replace(/\s*[：:；;．.]{0,2}\s*$/, ''),
    name,
    title,
    affiliation: tail.affiliations.length === 0 ? null : tail.affiliations.join('，'),
    position: tail.positions.length === 0 ? null : tail.positions.join('，'),
    spokenIn: tail.languages[0] ?? null,
    alsoSpokenIn: tail.languages.slice(1),
    interpretedBy: tail.interpretedBy,
  };
}

function titleOf(name: string): LabelMatch['title'] {
  if (chairAlone.test(name)) return 'chair';
  if (honorificAtEnd.test(name)) return 'honorific';
  return officialAtEnd.test(name) ? 'office' : null;
}

interface Tail {
  affiliations: string[];
  positions: string[];
  languages: string[];
  interpretedBy: LabelMatch['interpretedBy'];
}

/** What brackets and asides say: each clause is a language, an office or a delegation. */
function readTail(printed: string): Tail {
  const tail: Tail = { affiliations: [], positions: [], languages: [], interpretedBy: null };
  for (const clause of clausesOf(printed)) {
    const languages = spokenIn(clause.text);
    if (languages !== null) tail.languages = [...new Set([...tail.languages, ...languages])];
    else if (isProvidedByDelegation(clause.text)) tail.interpretedBy = 'delegation';
    else if (officeAtEnd.test(clause.text) && (!clause.alone || !/代表$/.test(clause.text)))
      tail.positions.push(clause.text);
    else tail.affiliations.push(clause.text);
  }
  return tail;
}

/** The clauses of a tail; `alone` for one that fills its bracket. Commas and semicolons part clauses, inner brackets do not. */
function clausesOf(printed: string): { text: string; alone: boolean }[] {
  const outer = [...printed.matchAll(/[（([]((?:[^（()）[\]]|[（(][^（()）]*[）)])*)[）)\]]|[，,]([^（([，,]+)/g)];
  return outer.flatMap(([, inside, aside]) => {
    const clauses = (inside ?? aside ?? '')
      .split(/[，,；;]/)
      .map((clause) => clause.trim().replace(betweenHan, ''))
      .filter((clause) => clause !== '');
    return clauses.map((text) => ({ text, alone: inside !== undefined && clauses.length === 1 }));
  });
}
