import { describe, expect, test } from 'vitest';
import { matchLabel, withoutHonorific } from '../../src/parse/grammars/zh-labels.ts';
import { languageNote, languageOf } from '../../src/parse/grammars/zh-languages.ts';

const nobody = { affiliation: null, spokenIn: null };

describe('a label', () => {
  test.each([
    ['叶女士（法国）（以英语发言）：谢谢。', { name: '叶女士', affiliation: '法国', spokenIn: 'en' }],
    ['叶女士(法国)(以英语发言):谢谢。', { name: '叶女士', affiliation: '法国', spokenIn: 'en' }],
    ['叶女士 (法国) (以英语发言): 谢谢。', { name: '叶女士', affiliation: '法国', spokenIn: 'en' }],
    ['叶女士（法国)(以英语发言）: 谢谢。', { name: '叶女士', affiliation: '法国', spokenIn: 'en' }],
    ['叶女士（ 法国 ）（ 以英语发言 ）：谢谢。', { name: '叶女士', affiliation: '法国', spokenIn: 'en' }],
    ['叶女士（以英语发言）（法国）：谢谢。', { name: '叶女士', affiliation: '法国', spokenIn: 'en' }],
    ['叶女士（法国）：谢谢。', { name: '叶女士', affiliation: '法国', spokenIn: null }],
    ['叶女士（以法语发言）：谢谢。', { name: '叶女士', affiliation: null, spokenIn: 'fr' }],
    ['叶女士：谢谢。', { name: '叶女士', ...nobody }],
    ['主席（以俄语发言）：谢谢。', { name: '主席', affiliation: null, spokenIn: 'ru' }],
    ['主席：谢谢。', { name: '主席', ...nobody }],
    ['代理主席（以阿拉伯语发言）：谢谢。', { name: '代理主席', affiliation: null, spokenIn: 'ar' }],
    ['秘书长（以英语发言）：谢谢。', { name: '秘书长', affiliation: null, spokenIn: 'en' }],
  ])('%s', (line, expected) => {
    expect(matchLabel(line)).toMatchObject({ ...expected, label: line.slice(0, line.search(/\s*[:：]/)) });
    expect(line.slice(matchLabel(line)?.length)).toBe('谢谢。');
  });

  test.each([
    ['with an honorific of a knight', '格林女爵士'],
    ['with a hyphen', '托玛-格林夫人'],
    ['with a middle dot', '乌尔·德罗夫人'],
    ['with two middle dots', '萨·乌·巴林先生'],
    ['in Latin letters', 'Smith先生'],
    ['in Latin letters with a blank and a dot', 'J. Smith先生'],
    ['with a letter that has a diacritic', 'Núñez女士'],
    ['of a prince', '费萨亲王'],
    ['of a Prime Minister', '林总理'],
  ])('may hold a name %s', (_, name) => {
    expect(matchLabel(`${name}（法国）：谢谢。`)?.name).toBe(name);
  });

  test('keeps the language note out of the delegation', () => {
    expect(matchLabel('叶女士（以西班牙语发言）：谢谢。')?.affiliation).toBeNull();
  });

  test('takes a bracket for a language only where it says 以…发言', () => {
    expect(matchLabel('叶女士（英语国家组织）：谢谢。')).toMatchObject({ affiliation: '英语国家组织', spokenIn: null });
    expect(languageOf('法国')).toBeNull();
    expect(languageOf('以法国代表身份')).toBeNull();
  });

  test('says that a language was spoken also where the list does not hold it', () => {
    expect(matchLabel('叶女士（法国）（以克林贡语发言）：谢谢。')?.spokenIn).toBe('und');
  });

  test.each(['；', '，', ';'])('knows the language where the bracket goes on after `%s`', (sign) => {
    const label = matchLabel(`叶女士（乌克兰）（以乌克兰语发言${sign}英文本由代表团提供）：谢谢。`);
    expect(label).toMatchObject({ affiliation: '乌克兰', spokenIn: 'uk' });
  });

  test('prints no closing colon', () => {
    expect(matchLabel('叶女士（法国） ： 谢谢。')?.label).toBe('叶女士（法国）');
  });
});

describe('what is no label', () => {
  test.each([
    ['a colon in running text', '我要强调一点：谢谢。'],
    ['a colon after a verb', '叶女士指出：谢谢。'],
    ['a colon after a quoted speaker', '正如叶女士今天上午所说：谢谢。'],
    ['a sentence before the colon', '谢谢叶女士，现在请林先生：谢谢。'],
    ['a title without a bracket', '总统：谢谢。'],
    ['a heading that ends in a colon', '联合国同区域组织的合作：'],
    ['a list of votes', '赞成：法国、日本'],
    ['a name without a colon', '叶女士（法国）（以英语发言）谢谢。'],
    ['a bracket that is not closed', '叶女士（法国：谢谢。'],
    ['a name that never ends', `${'叶'.repeat(200)}女士：谢谢。`],
    ['a colon much later', `叶女士${'很'.repeat(200)}：谢谢。`],
    ['a line of the roster', '成员：阿尔及利亚 ..... 林先生'],
    ['nothing', ''],
  ])('%s', (_, line) => {
    expect(matchLabel(line)).toBeNull();
  });
});

test.each([
  ['叶女士', '叶'],
  ['格林女爵士', '格林'],
  ['萨·乌·巴林先生阁下', '萨·乌·巴林'],
  ['主席', '主席'],
])('%s without the word of address is %s', (name, plain) => {
  expect(withoutHonorific(name)).toBe(plain);
});

describe('a note on the language inside a speech', () => {
  test('stands alone or before the text, in either width', () => {
    expect(languageNote('（以英语发言）')).toEqual({ spokenIn: 'en', length: 7 });
    expect(languageNote('(以法语发言) 我们感谢主席。')).toEqual({ spokenIn: 'fr', length: 8 });
  });

  test('is no other bracket', () => {
    expect(languageNote('（以此类推）')).toBeNull();
    expect(languageNote('我将（以英语发言）继续。')).toBeNull();
  });
});
