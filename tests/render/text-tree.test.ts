import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { type CallMark, type CutMark, type LinkMark, textTree } from '../../src/render/text-tree.ts';
import { toHtml } from '../../src/render/to-html.ts';
import fc from '../support/properties.ts';

const link = (start: number, end: number, href = '/delegations/rus/'): LinkMark => ({
  kind: 'delegation',
  start,
  end,
  href,
});
const cut = (at: number): CutMark => ({ kind: 'cut', at, title: '换页' });
const call = (at: number): CallMark => ({ kind: 'call', at, sign: '1', note: 'fn1', id: 'fn1-call', label: '脚注1' });
const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'中国，,;( )1a') }));
const html = (...from: Parameters<typeof textTree>) => toHtml(textTree(...from));

describe('textTree', () => {
  test('leaves a text without marks as it is', () => {
    expect(html('我们认为，', [])).toBe('我们认为，');
  });

  test('links a run and nothing around it', () => {
    expect(html('谢谢中国代表。', [link(2, 4, '/delegations/chn/')])).toBe(
      '谢谢<a class="delegation" href="/delegations/chn/">中国</a>代表。',
    );
  });

  test('the dot of a name holds on to what stands before it, in a link too', () => {
    expect(html('谢尔盖·韦尔希宁', [link(0, 8, '/speakers/a/')])).toBe(
      '<a class="delegation" href="/speakers/a/">谢尔盖<span class="joint">·</span>韦尔希宁</a>',
    );
    expect(html('·完', [])).toBe('<span class="joint">·</span>完');
  });

  test('takes marks in any order', () => {
    const marks = [link(3, 5, '/delegations/jpn/'), link(0, 2, '/delegations/chn/')];
    expect(html('中国、日本', marks)).toBe(html('中国、日本', marks.toReversed()));
  });

  test('shows a cut inside a name without breaking its link', () => {
    expect(html('集体安全条约组织', [link(0, 8, '/delegations/csto/'), cut(4)])).toBe(
      '<a class="delegation" href="/delegations/csto/">集体安全<span class="cut" title="换页"></span>条约组织</a>',
    );
  });

  test('shows a cut at the end of the text', () => {
    expect(html('完', [cut(1)])).toBe('完<span class="cut" title="换页"></span>');
  });

  test('hangs a footnote call behind the sign before it', () => {
    expect(html('的报告，提及', [call(4)])).toBe(
      '的报告，<sup class="call"><a id="fn1-call" href="#fn1" aria-label="脚注1">1</a></sup>提及',
    );
  });

  test('moves a footnote call out of a link, for a link holds no link', () => {
    const result = html('第1631(2005)号决议', [link(0, 12), call(6)]);
    expect(result).toMatch(/<\/a><sup class="call"><a/);
  });

  test('throws on links that overlap or leave the text', () => {
    expect(() => textTree('中国代表', [link(0, 2), link(1, 3)])).toThrow(RangeError);
    expect(() => textTree('中国代表', [link(2, 5)])).toThrow(RangeError);
  });

  test('keeps markup in a record as text', () => {
    const text = '<script>alert(1)</script> <img src=x onerror=alert(1)> &lt;b&gt; [a](javascript:alert(1))';
    const page = fromHtml(html(text, [link(0, 8)]), { fragment: true });
    expect(textOf(page.children as ElementContent[])).toBe(text);
    expect(elementsOf(page)).toEqual(['a']);
  });

  test('sets punctuation for reading and remembers what was received', () => {
    expect(html('首先, 我们(安理会)', [])).toBe(
      '首先<span data-r=", ">，</span>我们<span data-r="(">（</span>安理会<span data-r=")">）</span>',
    );
  });

  test('keeps marks at their places in the text as received', () => {
    expect(html('首先, 中国和 日本', [link(4, 6), cut(3), cut(7), link(8, 10)])).toBe(
      '首先<span data-r=",">，</span><span class="cut" title="换页"></span><span data-r=" "></span>' +
        '<a class="delegation" href="/delegations/rus/">中国</a>和' +
        '<span class="cut" title="换页"></span><span data-r=" "></span>' +
        '<a class="delegation" href="/delegations/rus/">日本</a>',
    );
  });

  test('loses no sign of any text, whatever the marks', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(40)), (text, places) => {
        const bounds = [...new Set(places.filter((place) => place <= text.length))].sort((a, b) => a - b);
        const links = bounds.flatMap((start, index) => {
          const end = bounds[index + 1];
          return index % 2 === 0 && end !== undefined ? [link(start, end)] : [];
        });
        const tree = textTree(text, [...links, ...bounds.map(cut)]);
        expect(textOf(tree.children as ElementContent[])).toBe(text);
      }),
    );
  });
});

/** The text as received. */
function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' ? (node.properties.dataR ?? textOf(node.children)) : '';
    })
    .join('');
}

function elementsOf(root: Root): string[] {
  return root.children.flatMap((node) => (node.type === 'element' ? [node.tagName] : []));
}
