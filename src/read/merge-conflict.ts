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
  const found = conflict.exec(text);
  return found === null ? null : text.slice(0, found.index).split(/\r\n|\r|\n/).length;
}

/** Two lines alone may be anything; all three in order are nothing else. */
const conflict = /^<{7}(?: .*)?$(?=[\s\S]*?^={7}$[\s\S]*?^>{7}(?: |$))/m;
