/** What is shown beside the text of a record where a reader asks for it. */
export const readingDetails = {
  lines: (first: number, last: number) => (first === last ? `第${first}行` : `第${first}—${last}行`),
  cut: (line: number) => `第${line}行后换页`,
  label: (label: string) => `发言标签“${label}”`,
  correction: (printed: string, corrected: string, reason: string) => `“${printed}”应作“${corrected}”（${reason}）`,
} as const;
