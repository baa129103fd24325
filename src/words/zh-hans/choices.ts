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
  note: '阅读排版：汉字之间的标点统一为全角，多余空格略去，文字不变。校读说明：换页接合处、原件行号、发言标签、判定依据、更正。',
} as const;
