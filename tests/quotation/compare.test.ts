import { describe, expect, test } from 'vitest';
import { compare } from '../../src/quotation/compare.ts';
import type { Comparison } from '../../src/quotation/comparison.ts';
import { signsIn, textOf } from '../../src/quotation/signs.ts';
import { cpuTime } from '../support/cpu-time.ts';
import fc from '../support/properties.ts';
import { fragment, fragments, lineOf } from './fragments.ts';

/** 当今世界政治、经济形势及国际关系格局正经历复杂深刻变化。地缘政治对抗…… of `s-pv-9688/i4`, its second paragraph. */
const paragraph = lineOf('s-pv-9688/i4', 2);
const sentence = paragraph.slice(0, paragraph.indexOf('。') + 1);
const invented = '我认为天上会掉下馅饼，因此大家都不用再干活了。';

const verdicts = ({ parts }: Comparison) => parts.map(({ verdict }) => verdict);
const places = ({ parts }: Comparison) => parts.map((part) => part.places.map(({ fragment: { meta } }) => meta.id));

/** The runs as one line: `国际关系{-格局}{+结构}正经历`. */
function told({ parts }: Comparison): string {
  const sign = { same: '', added: '+', missing: '-' };
  return parts
    .flatMap(({ runs }) => runs.map(({ kind, text }) => (kind === 'same' ? text : `{${sign[kind]}${text}}`)))
    .join('');
}

describe('a passage of a record', () => {
  test('stands word for word, and its place is the passage', () => {
    const { outcome, parts } = compare(sentence, fragments);
    expect(outcome).toBe('verbatim');
    expect(parts).toHaveLength(1);
    const [place] = parts[0]?.places ?? [];
    expect(place?.fragment.meta.id).toBe('s-pv-9688/i4');
    expect(place?.fragment.content.slice(place.range.start, place.range.end)).toBe(sentence);
  });

  test('stands word for word over two paragraphs, with or without a break between them', () => {
    for (const pasted of [`${lineOf('s-pv-9688/i4', 1)}\n\n${paragraph}`, lineOf('s-pv-9688/i4', 1) + paragraph]) {
      const comparison = compare(pasted, fragments);
      expect(verdicts(comparison)).toEqual(['verbatim']);
      const [place] = comparison.parts[0]?.places ?? [];
      expect(place?.fragment.content.slice(place.range.start, place.range.end).split('\n')).toHaveLength(2);
    }
  });

  test('is the same in full width, upper case and with blanks, and the difference of print is told', () => {
    const { outcome, parts } = compare('Ｓ／２０２４／５３８ 和 c5+1', [fragment(1, '文件S/2024/538和C5+1机制')]);
    expect(outcome).toBe('verbatim');
    expect(parts[0]?.typography).toEqual(['width', 'case', 'blanks']);
  });

  test('has all its places when several interventions have it', () => {
    const said = '我们支持通过对话解决分歧';
    const comparison = compare(said, [fragment(1, `${said}。${said}！`), fragment(2, '别的'), fragment(3, said)]);
    expect(places(comparison)).toEqual([['s-pv-1/i1', 's-pv-1/i1', 's-pv-1/i3']]);
  });

  test('is told apart from one with other punctuation', () => {
    const comparison = compare(sentence.replace('、', '，').replace('。', ''), fragments);
    expect(comparison.outcome).toBe('punctuation');
    expect(told(comparison)).toBe('当今世界政治{-、}{+，}经济形势及国际关系格局正经历复杂深刻变化');
  });

  test('is altered, not punctuated otherwise, where a mark belongs to a figure or stands for a word', () => {
    const record = [fragment(1, '会员国承诺将捐款增加3.5%，以支持和平行动所需经费')];
    for (const change of ['增加35%', '增加3.5', '增加-3.5%']) {
      const pasted = `会员国承诺将捐款${change}，以支持和平行动所需经费`;
      expect([change, compare(pasted, record).outcome]).toEqual([change, 'altered']);
    }
  });
});

describe('a changed passage', () => {
  test('is told by the words that were changed', () => {
    expect(told(compare(sentence.replace('格局', '结构'), fragments))).toBe(
      '当今世界政治、经济形势及国际关系{-格局}{+结构}正经历复杂深刻变化。',
    );
  });

  test('is told by the words that were left out, and lacks nothing of what stands before and behind it', () => {
    const pasted = sentence.replace('复杂', '').replace('当今世界', '今日世界');
    expect(told(compare(pasted, fragments))).toBe('今{+日}世界政治、经济形势及国际关系格局正经历{-复杂}深刻变化。');
  });

  test('shows a whole sentence that was left out without an ellipsis', () => {
    const [first, second, third] = paragraph.split(/(?<=。)/u);
    const comparison = compare(`${first}${third}`, fragments);
    expect(comparison.outcome).toBe('altered');
    expect(told(comparison)).toBe(`${first}{-${second}}${third}`);
  });

  test('is told as rewritten where two passages share no more than a sign here and there', () => {
    const record = [fragment(1, '我们支持区域组织在安理会授权下开展的维和行动，并愿意继续提供一切必要的人道援助。')];
    const comparison = compare(
      '我们支持区域组织在安理会授权下开展的维和行动，但认为这绝非唯一可取的处置办法。',
      record,
    );
    expect(told(comparison)).toBe(
      '我们支持区域组织在安理会授权下开展的维和行动，{-并愿意继续提供一切必要的人道援助}{+但认为这绝非唯一可取的处置办法}。',
    );
  });

  test('keeps signs beyond the basic plane and combining marks whole', () => {
    const record = [fragment(1, '代表团感谢𠮷田先生和José先生所作的通报')];
    expect(told(compare('代表团感谢𠮶田先生和Jose先生所作的通报', record))).toBe(
      '代表团感谢{-𠮷}{+𠮶}田先生和Jos{-é}{+e}先生所作的通报',
    );
  });
});

describe('an omission', () => {
  test.each(['……', '...', '[……]', '（…）', '。。。', '[...]'])(
    'marked with %s lets its two sides stand word for word',
    (mark) => {
      const comparison = compare(`“${paragraph.slice(0, 20)}${mark}${paragraph.slice(80, 110)}”`, fragments);
      expect(comparison).toMatchObject({ outcome: 'verbatim', omits: true });
      expect(comparison.parts.map(({ joint }) => joint)).toEqual(['first', 'ellipsis']);
    },
  );

  test('at the ends of the quotation is none', () => {
    expect(compare(`……${sentence}……`, fragments)).toMatchObject({ outcome: 'verbatim', omits: false });
  });

  test('that the record itself prints is none', () => {
    const record = [fragment(1, '他说：和平……终究会来到这片土地')];
    expect(compare('和平……终究会来到', record)).toMatchObject({ outcome: 'verbatim', omits: false });
  });

  test('does not hide that the order was turned around', () => {
    const comparison = compare(`${paragraph.slice(80, 110)}……${paragraph.slice(0, 20)}`, fragments);
    expect(comparison.outcome).toBe('spliced');
    expect(comparison.parts.map(({ joint }) => joint)).toEqual(['first', 'earlier']);
  });
});

describe('a quotation of several places', () => {
  test('is told part by part', () => {
    const comparison = compare(`${paragraph}\n${lineOf('s-pv-8626/i9', 2)}`, fragments);
    expect(comparison.outcome).toBe('spliced');
    expect(places(comparison)).toEqual([['s-pv-9688/i4'], ['s-pv-8626/i9']]);
    expect(comparison.parts.map(({ joint }) => joint)).toEqual(['first', 'elsewhere']);
  });

  test('chooses of several places the one that continues the part before', () => {
    const common = '我们支持联合国发挥核心作用。';
    const records = [fragment(1, common), fragment(2, '安理会今天讨论区域合作问题。', common)];
    const comparison = compare(`安理会今天讨论区域合作问题。……${common}`, records);
    expect(comparison.parts[1]?.places.map(({ fragment: { meta } }) => meta.n)).toEqual([2, 1]);
  });
});

describe('a sentence that another record prints as pasted', () => {
  const thanks = '我谨感谢助理秘书长今天所作的通报。';
  const others = ['我国支持区域组织同联合国加强合作。', '我们期待看到具体而持久的成果。'];
  const [first = '', last = ''] = others;
  const records = [fragment(1, first, '我要感谢助理秘书长所作的通报。', last), fragment(2, thanks)];

  test('is no changed wording of the one beside it, before or behind', () => {
    for (const pasted of [`${first}${thanks}`, `${thanks}${last}`]) {
      const comparison = compare(pasted, records);
      expect(verdicts(comparison)).toEqual(['verbatim', 'verbatim']);
      expect(places(comparison).toSorted()).toEqual([['s-pv-1/i1'], ['s-pv-1/i2']]);
    }
  });

  test('is one where it stands for another in the midst of a passage', () => {
    expect(told(compare(`${first}${thanks}${last}`, records))).toBe(
      `${first}我{-要}{+谨}感谢助理秘书长{+今天}所作的通报。${last}`,
    );
  });

  test('stands for itself in the midst of a passage that has nothing like it', () => {
    const alien = '各国应当公平分担难民所需的经费。';
    const comparison = compare(`${first}${alien}${last}`, [fragment(1, first, last), fragment(2, alien)]);
    expect(verdicts(comparison)).toEqual(['verbatim', 'verbatim', 'verbatim']);
    expect(places(comparison)).toEqual([['s-pv-1/i1'], ['s-pv-1/i2'], ['s-pv-1/i1']]);
  });
});

describe('what no record has', () => {
  test('is absent', () => {
    expect(compare(invented, fragments)).toMatchObject({ outcome: 'absent', parts: [{ nearest: null, places: [] }] });
  });

  test('is absent beside what a record has', () => {
    expect(verdicts(compare(sentence + invented, fragments))).toEqual(['verbatim', 'absent']);
    expect(verdicts(compare(invented + sentence, fragments))).toEqual(['absent', 'verbatim']);
    expect(compare(sentence + invented, fragments).outcome).toBe('partly');
  });

  test('comes with the nearest passage where that shares a phrase', () => {
    const pasted = `${invented.slice(0, -1)}，而集体安全条约组织和那个联合体对此一直毫不知情，也从未过问。`;
    const comparison = compare(pasted, fragments);
    expect(comparison.outcome).toBe('absent');
    const nearest = comparison.parts[0]?.nearest;
    const shared = nearest?.shared.map(({ start, end }) => nearest.place.fragment.content.slice(start, end));
    expect(shared?.some((text) => text.length >= 8 && pasted.includes(text))).toBe(true);
  });

  test('is no text without words', () => {
    for (const nothing of ['', '  \n ', '……', '“”', '，。', '——']) {
      expect([nothing, compare(nothing, fragments)]).toMatchObject([nothing, { outcome: 'wordless', parts: [] }]);
    }
  });

  test('is no single sign: that is too short to be looked for', () => {
    for (const sign of ['饕', '“饕。”', '饕……餮']) expect([sign, compare(sign, []).outcome]).toEqual([sign, 'short']);
  });
});

/** 恐怖主义是人类的公敌。反恐是各国的共同责任。…… and, later there, 国际反恐合作只能加强不能削弱。 of `s-pv-8626/i20`. */
describe('words around a true quotation', () => {
  const quoted = '恐怖主义是人类的公敌。反恐是各国的共同责任。';
  const sentenceLater = '国际反恐合作只能加强不能削弱';
  const summary = ({ parts }: Comparison) => parts.map(({ text, verdict }) => `${verdict} ${text}`);

  test.each([
    ['“', '”'],
    ['「', '」'],
    ['"', '"'],
  ])('stand outside its quotation marks %s%s, and it stands word for word', (open, close) => {
    const comparison = compare(`王毅说：${open}${quoted}${close}他还说：${open}${sentenceLater}。${close}`, fragments);
    expect(comparison.outcome).toBe('verbatim');
    expect(summary(comparison)).toEqual([
      'outside 王毅说：',
      `verbatim ${quoted}`,
      'outside 他还说：',
      `verbatim ${sentenceLater}。`,
    ]);
  });

  test('stand outside its quotation marks when it was changed or cut, too', () => {
    const changed = compare(`王毅说：“${quoted.replace('人类', '全人类')}”`, fragments);
    expect(changed.outcome).toBe('altered');
    expect(changed.parts[1]?.runs.filter(({ kind }) => kind !== 'same')).toMatchObject([{ kind: 'added', text: '全' }]);
    expect(compare(`王毅说：“恐怖主义是人类的公敌……${sentenceLater}。”`, fragments)).toMatchObject({
      outcome: 'verbatim',
      omits: true,
    });
  });

  test('are looked for where they are long and a record has them', () => {
    const comparison = compare(`${sentence}“${quoted}”${sentence.replace('格局', '结构')}`, fragments);
    expect(comparison.parts.map(({ verdict }) => verdict)).toEqual(['verbatim', 'verbatim', 'altered']);
  });

  test('are none where the record itself prints the quotation marks', () => {
    const record = [fragment(1, '秘书长一贯强调“预防胜于治疗，外交优先”的方针，我们对此表示欢迎')];
    const comparison = compare('秘书长始终强调“预防胜于治疗，外交优先”的方针，我们对此表示欢迎', record);
    expect(told(comparison)).toBe('秘书长{-一贯}{+始终}强调“预防胜于治疗，外交优先”的方针，我们对此表示欢迎');
  });

  test('are no part of the place that is cited', () => {
    for (const pasted of [
      `王毅说：“${quoted}”`,
      `王毅说：“${quoted}`,
      `王毅说：${quoted}`,
      `${quoted}王毅在会上说。`,
    ]) {
      const [place] = compare(pasted, fragments).parts.flatMap((part) => part.places);
      expect([pasted, place?.fragment.content.slice(place.range.start, place.range.end)]).toEqual([pasted, quoted]);
    }
  });

  test('lie between quotations, which then need not follow one another', () => {
    expect(compare(`王毅指出：“反恐是各国的共同责任。”“${sentenceLater}。”`, fragments).outcome).toBe('verbatim');
    expect(compare(`王毅指出：“${sentenceLater}。”“反恐是各国的共同责任。”`, fragments).outcome).toBe('spliced');
  });

  test('leave a clause found that is not so long', () => {
    for (const pasted of ['<b>恐怖主义是人类的公敌</b>', '反恐是各国的共同责任，也是中国的责任。']) {
      expect([pasted, compare(pasted, fragments).outcome]).toEqual([pasted, 'partly']);
    }
    const listed = '月球、独立国家联合体委员会、火星对此概不负责，也从来没有人问过它们。';
    expect(compare(listed, [fragment(1, '他代表独立国家联合体委员会发言')]).outcome).toBe('absent');
  });

  test('are told as not in the record, and it as in it, where there are no quotation marks', () => {
    for (const [pasted, ...expected] of [
      [`王毅说：${quoted}`, 'short 王毅说：', `verbatim ${quoted}`],
      [`${sentenceLater}，王毅在会上说。`, `verbatim ${sentenceLater}`, 'absent ，王毅在会上说。'],
      [`中国国务委员王毅表示，${sentenceLater}。`, 'absent 中国国务委员王毅表示，', `verbatim ${sentenceLater}。`],
      [`${sentenceLater}，月球与火星概莫能外。`, `verbatim ${sentenceLater}`, 'absent ，月球与火星概莫能外。'],
    ]) {
      const comparison = compare(pasted ?? '', fragments);
      expect([comparison.outcome, ...summary(comparison)]).toEqual(['partly', ...expected]);
    }
  });

  test('leave a dozen signs that a record has in a row found, however many there are', () => {
    for (const pasted of [
      `${invented.slice(0, -1)}${sentenceLater}${invented}`,
      `${invented.slice(0, -1)}，而集体安全条约组织和独立国家联合体对此一直毫不知情，也从未过问。`,
    ]) {
      expect([pasted, compare(pasted, fragments).outcome]).toEqual([pasted, 'partly']);
    }
  });

  test('of the record are not missing where the quotation begins or ends inside a sentence', () => {
    const pasted = '反恐是各国的共同责任。当前国际反恐形势依然严峻而复杂';
    expect(told(compare(pasted, fragments))).toBe('反恐是各国的共同责任。当前国际反恐形势依然严峻{+而}复杂');
  });
});

/** A run of 10 to 300 signs of an intervention of the seeds. */
const excerpt = fc
  .record({ which: fc.nat(), start: fc.nat(), length: fc.integer({ min: 10, max: 300 }) })
  .map(({ which, start, length }) => {
    const text = signsIn(fragments[which % fragments.length]?.content ?? '');
    const size = Math.min(length, text.signs.length);
    const from = start % (text.signs.length - size + 1);
    return { text, from, to: from + size };
  });

test('any run of ten signs or more of a speech is verbatim', () => {
  fc.assert(
    fc.property(excerpt, ({ text, ...span }) => {
      expect(compare(textOf(text, span), fragments).outcome).toBe('verbatim');
    }),
    { numRuns: 200, seed: 4 },
  );
});

test('a run with one sign inside it replaced is altered, and exactly that sign is told', () => {
  fc.assert(
    fc.property(excerpt, fc.nat(), ({ text, from, to }, which) => {
      const at = from + 1 + (which % (to - from - 2));
      const pasted = `${textOf(text, { from, to: at }, to)}龘${textOf(text, { from: at + 1, to })}`;
      const { outcome, parts } = compare(pasted, fragments);
      expect(outcome).toBe('altered');
      const changes = parts.flatMap(({ runs }) => runs.filter(({ kind }) => kind !== 'same'));
      expect(changes).toMatchObject([
        { kind: 'missing', signs: 1 },
        { kind: 'added', text: '龘', signs: 1 },
      ]);
      // Several places may differ from it in one sign: the one that is told makes it word for word again.
      expect(compare(pasted.replace('龘', changes[0]?.text ?? ''), fragments).outcome).toBe('verbatim');
    }),
    { numRuns: 200, seed: 4 },
  );
});

test('the runs of a quotation, without what is missing from it, are the quotation', () => {
  const noise = fc.array(fc.record({ at: fc.nat(), text: fc.constantFrom('', '的', '龘', '，', '国际', '\n', ' ') }));
  fc.assert(
    fc.property(excerpt, noise, ({ text, ...span }, changes) => {
      const signs = [...textOf(text, span)];
      for (const { at, text: changed } of changes) signs[at % signs.length] = changed;
      const pasted = signs.join('').trim();
      for (const part of compare(pasted, fragments).parts) {
        if (part.runs.length === 0) continue;
        const kept = part.runs.filter(({ kind }) => kind !== 'missing');
        expect(kept.map((run) => run.text).join('')).toBe(part.text);
        expect(pasted).toContain(part.text);
      }
    }),
    { numRuns: 200, seed: 4 },
  );
});

test('a few thousand signs against long speeches answer at once', () => {
  const longest = fragments.toSorted((a, b) => b.content.length - a.content.length).slice(0, 12);
  const pasted = longest
    .slice(0, 2)
    .map(({ content }) => [...content].map((sign, at) => (at % 23 === 7 ? '龘' : sign)).join(''))
    .join('\n');
  expect(cpuTime(() => expect(compare(pasted, longest).outcome).toBe('altered'))).toBeLessThan(1500);
});

test('quotation marks that nothing closes, or thousands within each other, end', () => {
  expect(compare('“'.repeat(19_999), fragments).outcome).toBe('wordless');
  expect(compare(`${'“'.repeat(9_999)}饕${'”'.repeat(9_999)}`, []).outcome).toBe('short');
});
