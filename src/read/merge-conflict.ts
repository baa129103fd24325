/**
 * The line, from 1, on which a merge left both versions of a text; null where none did. git marks them so:
 *
 *     <<<<<<< HEAD
 *     csto,organisation,集体安全条约组织
 *     =======
 *     csto,organisation,集安组织
 *     >>>>>>> branch
 */
export function mergeConflictLine(text: string): number | null {
  if (!text.includes(marks[0].text)) return null;
  let seen = 0;
  let begun = 0;
  let number = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    number += 1;
    const mark = marks[seen];
    if (mark === undefined || !(line === mark.text || (mark.named && line.startsWith(`${mark.text} `)))) continue;
    if (seen === 0) begun = number;
    seen += 1;
    if (seen === marks.length) return begun;
  }
  return null;
}

/** Two of these lines alone may be anything; all three in order are nothing else. The outer ones name what was merged. */
const marks = [
  { text: '<<<<<<<', named: true },
  { text: '=======', named: false },
  { text: '>>>>>>>', named: true },
] as const;
