/**
 * A box of a picture as Satori lays it out: a `div` with styles and what is in it. Boxes with boxes in them are
 * laid out as rows, unless their style says otherwise.
 */
export interface Box {
  readonly type: 'div';
  readonly key: null;
  readonly props: { readonly style: Style; readonly children: string | Box[] };
}

type Style = Readonly<Record<string, string | number>>;

export function box(style: Style, ...children: readonly Box[] | readonly [string]): Box {
  const [first] = children;
  const text = typeof first === 'string' ? first : undefined;
  const boxes = children.filter((child) => typeof child !== 'string');
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children: text ?? boxes } };
}
