/** The parts of a small record; each is a list of lines. */
export interface Parts {
  symbol?: readonly string[];
  number?: readonly string[];
  day?: readonly string[];
  roster?: readonly string[];
  agenda?: readonly string[];
  opening?: readonly string[];
  turns?: readonly string[];
  closing?: readonly string[];
}

/** The same record in both layouts: with a blank line after each, and as pages with wrapped lines, heads and feet. */
export function bothLayouts(parts: Parts): [layout: string, text: string][] {
  return [
    ['lines', inLines(parts)],
    ['pages', onPages(parts)],
  ];
}

const defaults: Required<Parts> = {
  symbol: ['联合国 S/PV.9301'],
  number: ['第九三〇一次会议'],
  day: ['2025年5月7日星期三下午3时举行'],
  roster: [
    '主席： 叶女士 . . . . . . . . . . . . （丹麦）',
    '成员： 中国 . . . . . . . . . . . . . . 林先生',
    '巴基斯坦 . . . . . . . . . . . . . . . 拉扎先生',
    '大不列颠及北爱尔兰联合王国 . . . . . . 格林女爵士',
  ],
  agenda: ['议程项目', '某地局势'],
  opening: ['下午3时05分开会。', '通过议程', '议程通过。', '某地局势'],
  turns: [
    '主席（以英语发言）：安全理事会现在开始审议其议程上的项目，我现在请中国代表发言。',
    '林先生（中国）：我感谢主席女士召开今天的会议，我们关切地注意到当地的局势，并呼吁各方保持克制。',
    '主席（以英语发言）：我感谢中国代表的发言，我现在请巴基斯坦代表发言。',
    '拉扎先生（巴基斯坦）（以英语发言）：我们支持秘书长的努力，并期待他的下一次报告，以便安理会作出决定。',
  ],
  closing: ['下午5时散会。'],
};

const notice = '本记录包括中文发言的文本和其他语言发言的译文。';

function head({ symbol, number, day, roster, agenda }: Required<Parts>): string[] {
  return [...symbol, '安全理事会', '第八十年', ...number, ...day, '纽约', '临时逐字记录', ...roster, ...agenda];
}

function inLines(changed: Parts): string {
  const parts = { ...defaults, ...changed };
  return [...head(parts), notice, ...parts.opening, ...parts.turns, ...parts.closing, ''].join('\n\n');
}

function onPages(changed: Parts): string {
  const parts = { ...defaults, ...changed };
  const body = parts.turns.flatMap((turn) => wrapped(turn));
  return [
    notice,
    '',
    ...head(parts),
    '2/3 25-12345',
    'S/PV.9301 某地局势 07/05/2025',
    ...parts.opening,
    ...body.slice(0, 5),
    '25-12345 3/3',
    '07/05/2025 某地局势 S/PV.9301',
    ...body.slice(5),
    ...parts.closing,
    '',
  ].join('\n');
}

/** Lines of a column; none begins with punctuation. */
function wrapped(text: string): string[] {
  return text.match(/.{1,22}[，。：）]{0,2}/gu) ?? [];
}
