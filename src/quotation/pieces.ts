import type { Signs, Span } from './signs.ts';

/**
 * What of a pasted text, or of a run of it, is to be checked. Quotation marks around the whole and an ellipsis at its ends go; an
 * ellipsis inside says that something was left out, and what stands on its two sides is checked piece by piece.
 *
 *     “……我们始终坚持“上海精神”，[……]主张相互尊重主权。”
 *         ^first piece               ^second piece
 */
export function piecesOf(quotation: Signs, span: Span): Span[] {
  const whole = unquoted(quotation, span);
  return whole.from < whole.to ? split(quotation, whole) : [];
}

/** The pasted text without the quotation marks around it, an ellipsis kept. */
export function wholeOf(quotation: Signs): Span {
  return unquoted(quotation, { from: 0, to: quotation.signs.length });
}

const pairs: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』', '"': '"', "'": "'" };

/** Marks go only in pairs that hold the whole: `“甲”和“乙”` keeps its own. */
function unquoted({ signs }: Signs, span: Span): Span {
  let { from, to } = span;
  while (isQuoted(signs, { from, to })) {
    from += 1;
    to -= 1;
  }
  return { from, to };
}

function isQuoted(signs: readonly string[], { from, to }: Span): boolean {
  const open = signs[from] ?? '';
  const close = pairs[open];
  if (close === undefined || to - from < 3 || signs[to - 1] !== close) return false;
  let depth = 1;
  for (let at = from + 1; at < to - 1; at += 1) {
    const sign = signs[at];
    if (sign === close) depth -= 1;
    else if (sign === open) depth += 1;
    if (depth === 0) return false;
  }
  return true;
}

function split({ signs }: Signs, { from, to }: Span): Span[] {
  const pieces: Span[] = [];
  let start = from;
  let at = from;
  while (at < to) {
    const length = omissionAt(signs, at, to);
    if (length === 0) {
      at += 1;
      continue;
    }
    if (at > start) pieces.push({ from: start, to: at });
    at += length;
    start = at;
  }
  if (to > start) pieces.push({ from: start, to });
  return pieces;
}

const brackets: Readonly<Record<string, string>> = { '[': ']', '(': ')', '【': '】', '〔': '〕' };

/** How many signs of an ellipsis, with brackets around it, stand here: `……`, `...`, `。。。`, `[…]`. */
function omissionAt(signs: readonly string[], at: number, to: number): number {
  const close = brackets[signs[at] ?? ''];
  const start = close === undefined ? at : at + 1;
  let end = start;
  let points = 0;
  for (; end < to; end += 1) {
    const sign = signs[end] ?? '';
    if (sign !== signs[start] || !/^(?:\.+|。|⋯|·)$/u.test(sign)) break;
    points += sign.length * (sign === '⋯' ? 3 : 1);
  }
  if (points < 3) return 0;
  if (close === undefined) return end - at;
  return signs[end] === close ? end + 1 - at : 0;
}
