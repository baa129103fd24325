/** A place in a record, of `i12-p3`, `i12a-p3b`, `a1-p3`, `pp3`, `a2-op1`, `op2-s1`, `fn2`, `front`: `第12次发言第3段`. */
export function placeName(place: string): string {
  if (place === 'front') return '题头';
  const match =
    /^(?:i(\d+[a-z]*)-?)?(?:a(\d+)-?)?(?:(pp|op|p)(\d+[a-z]*)((?:-s\d+[a-z]*){0,4})(?:-\d+)?|fn(.+))?$/.exec(place);
  if (!match) return place;
  const [, intervention, annex, kind, n, parts, note] = match;
  const paragraph = { pp: '序言部分第', op: '执行部分第', p: '第' }[kind ?? ''];
  return [
    intervention === undefined ? '' : `第${intervention}次发言`,
    annex === undefined ? '' : `附件${'一二三四五六七八九十'[Number(annex) - 1] ?? annex}`,
    paragraph === undefined ? '' : `${paragraph}${n}段`,
    (parts ?? '').replace(/-s(\d+[a-z]*)/g, '第$1分段'),
    note === undefined ? '' : `脚注${note}`,
  ].join('');
}
