/** Line and column, from 1, of a place in a table. */
export interface TablePlace {
  line: number;
  column: number;
}

/**
 * Where the quotation mark opens that makes a table unreadable: one that is not closed, or whose closing one stands inside a
 * cell since it opens another. Null where each is closed.
 *
 *     rus,state,"俄罗斯联邦,俄罗斯          not closed: the cell takes in the rows after it
 *               ^
 */
export function openQuote(text: string): TablePlace | null {
  let line = 1;
  let start = 0;
  let opened: TablePlace | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n') {
      line += 1;
      start = at + 1;
    }
    if (character !== '"') continue;
    if (opened === null) {
      if (isCellStart(text, at)) opened = { line, column: at - start + 1 };
    } else if (text[at + 1] === '"') at += 1;
    else if (/^(?:[ \t]*(?:,|\r?\n|$))/.test(text.slice(at + 1, at + 80))) opened = null;
    else return opened;
  }
  return opened;
}

/** The first cell of a table whose quotation marks are closed on another line than that on which they open; null without one. */
export function firstCellOverLines(text: string): TablePlace | null {
  let line = 1;
  let start = 0;
  let opened: TablePlace | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n') {
      if (opened !== null) return opened;
      line += 1;
      start = at + 1;
    } else if (character === '"') {
      if (opened !== null && text[at + 1] === '"') at += 1;
      else if (opened !== null) opened = null;
      else if (isCellStart(text, at)) opened = { line, column: at - start + 1 };
    }
  }
  return null;
}

function isCellStart(text: string, at: number): boolean {
  return /(?:^|[,\r\n])[ \t\uFEFF]*$/.test(text.slice(Math.max(0, at - 80), at));
}
