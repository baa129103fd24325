/**
 * A text as it is set for reading. Records mix half and full width by page; on a page, the punctuation of a Chinese
 * sentence is full width, and blanks that typing left beside Han signs are gone:
 *
 *     第37条, 我邀请独联体(S/2024/538) 和 10 国   →   第37条，我邀请独联体（S/2024/538）和10国
 *          ^^           ^          ^^  ^  ^
 *
 * Letters and figures stay as they are, and so do the signs inside them (`S/RES/2178(2014)`, `10:00`, `3,000`) and all
 * that have no full-width form. The normal form of a text is that of the text as set: search, the hash of a text and
 * the quotation check agree with the page.
 */
export interface Setting {
  /** A stretch of the text, between two UTF-16 places of it as received; what is set otherwise is a run of its own. */
  slice(start: number, end: number): Run[];
}

export interface Run {
  readonly received: string;
  /** What is shown for it; empty for blanks that go. */
  readonly shown: string;
}

export function typeset(text: string): Setting {
  const shown = shownSigns(text);
  return {
    slice(start, end) {
      const runs: Run[] = [];
      for (let from = start, at = start + 1; at <= end; at += 1) {
        if (at < end && (shown[at] === text[at]) === (shown[from] === text[from])) continue;
        runs.push({ received: text.slice(from, at), shown: shown.slice(from, at).join('') });
        from = at;
      }
      return runs;
    },
  };
}

/** A whole text as it is set. */
export function setText(text: string): string {
  return shownSigns(text).join('');
}

/** What is shown for each UTF-16 unit. */
function shownSigns(text: string): string[] {
  const wide = text.split('');
  for (const at of bracketsToSet(text)) wide[at] = fullWidth(wide[at]);
  for (const [from, to] of marksToSet(wide.join(''))) {
    for (let at = from; at < to; at += 1) wide[at] = fullWidth(wide[at]);
  }
  const signs = [...wide];
  for (const { 0: blanks, index } of wide.join('').matchAll(blanksToDrop)) signs.fill('', index, index + blanks.length);
  return signs;
}

function fullWidth(sign = ''): string {
  return /[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign;
}

/**
 * A pair is full width where it holds Han signs, follows one, has one bracket printed so, or stands in a number between
 * Han signs: `报告(S/2018/592)`, `第2178(2014)号`, but neither `S/RES/2178(2014)号` nor the `(a)` of a list. A bracket
 * without its other half stays as it is.
 */
function bracketsToSet(text: string): number[] {
  const found: number[] = [];
  const open: { at: number; isFull: boolean }[] = [];
  for (const { 0: sign, index } of text.matchAll(/[(（)）]|\p{Script=Han}+/gu)) {
    const last = open.at(-1);
    if (sign === '(' || sign === '（') {
      let before = index - 1;
      while (isBlank.test(text[before] ?? '')) before -= 1;
      bracketFollows.lastIndex = before + 1;
      inNumber.lastIndex = index;
      const isFull = sign === '（' || bracketFollows.test(text) || inNumber.test(text) || found.at(-1) === before;
      open.push({ at: index, isFull });
    } else if (sign !== ')' && sign !== '）') {
      if (last) last.isFull = true;
    } else if (last) {
      open.pop();
      if (!last.isFull && sign !== '）') continue;
      found.push(last.at, index);
      for (const around of open.slice(-1)) around.isFull = true;
    }
  }
  return found;
}

const isBlank = /\s/;
const bracketFollows = /(?<=[\p{Script=Han}》〉」』】〕）])/uy;
/** In `第 2178 (2014) 号`, wherever lines and blanks stand. */
const inNumber = /(?<=第\s*\d+\s*)\(\s*\d{4}\s*\)(?=\s*号)/uy;

const han = String.raw`\p{Script=Han}`;
const opening = '《〈「『【〔（';
const fullMarks = `${opening}》〉」』】〕）、。，；：？！`;

/**
 * Marks of a Chinese sentence, from and to: they have a Han sign on one side, closing or opening marks and blanks passed
 * over, or follow others that have.
 */
function marksToSet(text: string): [number, number][] {
  const found: [number, number][] = [];
  let last = -1;
  for (const { 0: marks, index } of text.matchAll(/[,;:?!]+/g)) {
    const end = index + marks.length;
    followsHan.lastIndex = index;
    beforeHan.lastIndex = end;
    const isSet =
      followsHan.test(text) || beforeHan.test(text) || (last !== -1 && passedOver.test(text.slice(last, index)));
    last = isSet ? end : -1;
    if (isSet) found.push([index, end]);
  }
  return found;
}

const followsHan = new RegExp(String.raw`(?<=[${han}${fullMarks}][\s”’")]*)`, 'uy');
const beforeHan = new RegExp(String.raw`[\s“‘"(]*[${han}${opening}]`, 'uy');
const passedOver = /^[\s”’")]*$/u;

/** Blanks beside a Han sign or a full-width mark, unless a half-width sign on the other side wants them. */
const halfWidth = String.raw`\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e`;
const blanksToDrop = new RegExp(
  String.raw`(?<=[${han}${fullMarks}])\s+(?![\s${halfWidth}])|(?<![\s${halfWidth}])\s+(?=[${han}${fullMarks}])`,
  'gu',
);
