import type { Signs, Span } from './signs.ts';

/** A run of the pasted text, and whether it stands outside the quotation marks of what is quoted. */
export interface Stretch extends Span {
  readonly outside: boolean;
}

/** Fewer signs in quotation marks are a term (“上海精神”), not a quotation. */
const leastQuoted = 8;

/**
 * A text that brings what it quotes in quotation marks, with words of its own around them:
 *
 *     王毅说：“反恐是各国的共同责任。”他还说：“国际反恐合作只能加强不能削弱。”
 *     ^outside ^quoted                ^outside ^quoted
 *
 * `isPrinted` tells whether a record itself has a run of signs: quotation marks that it prints there are part of the
 * quotation. Empty where nothing is quoted in this way.
 */
export function stretchesOf({ signs }: Signs, isPrinted: (span: Span) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  const closings = closingsIn(signs);
  const end = signs.length;
  let outside = 0;
  for (let open = 0; open < end; open += 1) {
    const close = closings.get(open);
    if (close === undefined) continue;
    const printed = [open, close].some((mark) => {
      const around = { from: mark - 2, to: mark + 3 };
      return around.from >= 0 && around.to <= end && isPrinted(around);
    });
    if (close - open > leastQuoted && !printed) {
      if (open > outside) stretches.push({ from: outside, to: open, outside: true });
      stretches.push({ from: open + 1, to: close, outside: false });
      outside = close + 1;
    }
    open = close;
  }
  if (stretches.length > 0 && outside < end) stretches.push({ from: outside, to: end, outside: true });
  return stretches;
}

const pairs: Readonly<Record<string, string>> = { '“': '”', '「': '」', '"': '"' };

/** Where each quotation mark that opens closes, by its place; those that nothing closes are not there. */
function closingsIn(signs: readonly string[]): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  for (const [opening, closing] of Object.entries(pairs)) {
    const open: number[] = [];
    signs.forEach((sign, at) => {
      const from = sign === closing ? open.pop() : undefined;
      if (from !== undefined) closings.set(from, at);
      if (sign === opening) open.push(at);
    });
  }
  return closings;
}
