/**
 * How wide a line is in print, in ems: a Han character is 1, a Latin letter or a figure about half of that. Of two full-width
 * marks side by side the print takes half an em away, as in `）（` and `）：`.
 */
export function widthOf(normal: string): number {
  let width = 0;
  let afterMark = false;
  for (const character of normal) {
    const mark = fullWidthMark.test(character);
    width += character === ' ' ? 0.25 : /[\u0021-\u02FF]/.test(character) ? (/[A-Z]/.test(character) ? 0.65 : 0.5) : 1;
    if (mark && afterMark) width -= 0.5;
    afterMark = mark;
  }
  return width;
}

/** What stands first on a line and can not be cut from what follows: a character with the marks that no line begins with, or a Latin word. */
export function widthOfFirst(normal: string): number {
  return widthOf(/^(?:[“‘（《〈「『]*(?:[\u0021-\u02FF]+|.)[，。、；：！？”’）》〉」』…]*)/u.exec(normal)?.[0] ?? '');
}

const fullWidthMark = /[，。、；：！？“”‘’（）《》〈〉「」『』]/;
