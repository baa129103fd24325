/** The head of a record as it is drawn from printed pages: wrapped lines, running heads and feet, hardly a blank line. */
const front = [
  '本记录包括中文发言的文本和其他语言发言的译文。定本将刊印在《安全理事会正式记录》。更正',
  '应只对原文提出，送交逐字记录处处长(AB-0928) (verbatimrecords@example.org)。',
  '',
  '联合国 S/PV.9002',
  '安全理事会',
  '第八十年',
  '第九〇〇二次会议',
  '2025年3月5日星期三下午3时举行',
  '纽约',
  '临时逐字记录',
  '主席： 温先生 . . . . . . . . . . . . . . . . . . . . . . . . . . . . （法国）',
  '成员： 中国 . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 林先生',
  '日本 . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 森夫人',
  '大不列颠及北爱尔兰联合王国 . . . . . . . . . . . . . 格林女爵士',
  '议程项目',
  '某地局势',
  '秘书长关于某地的报告 (S/2025/100)',
  '2/3 25-12345',
  'S/PV.9002 某地局势 05/03/2025',
  '下午3时开会。',
  '通过议程',
  '议程通过。',
  '某地局势',
  '秘书长关于某地的报告',
  '（S/2025/100）',
];

/** A record of which these are the lines after its head. */
export function pageText(...lines: string[]): string {
  return [...front, ...lines, '下午3时15分散会。', ''].join('\n');
}
