/** What a reader may choose for reading. */
export const choices = {
  button: { first: '阅读', last: '设置' },
  title: '阅读设置',
  close: '关闭',
  groups: {
    theme: { name: '明暗', values: { system: '随系统', light: '浅色', dark: '深色' } },
    face: { name: '正文字体', values: { sans: '黑体', song: '宋体' } },
    size: { name: '字号', values: { small: '小', normal: '中', large: '大', largest: '特大' } },
    punctuation: { name: '标点', values: { set: '阅读排版', received: '照原件' } },
    details: { name: '校读说明', values: { quiet: '从简', shown: '详列' } },
  },
  note: '阅读排版：汉字之间的标点统一为全角，多余空格略去，文字不变。校读说明：换页接合处、原件行号、所印标签、判定依据、更正。',
  /** Said where the data of a record did not load. */
  failed: '校读说明未能载入，请稍后再试。',

  /** What is shown beside the text where a reader asks for it. */
  details: {
    lines: (first: number, last: number) => (first === last ? `第 ${first} 行` : `第 ${first}—${last} 行`),
    cut: (line: number) => `第 ${line} 行后换页`,
    label: (label: string) => `原件标签“${label}”`,
    correction: (printed: string, corrected: string, reason: string) => `“${printed}”当作“${corrected}”（${reason}）`,
  },
} as const;
