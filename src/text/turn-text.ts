/**
 * An intervention as a link remembers it: the label as printed, then the text, so that another speaker is a change too.
 *
 *     张明先生（上海合作组织）（以中文发言）：感谢安理会轮值主席国……
 */
export function turnText(label: string, text: string): string {
  return `${label}：${text}`;
}
