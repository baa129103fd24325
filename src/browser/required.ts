/** A part of the page that its script can not do without. Throws where it is missing: our own fault. */
export function required<Value>(value: Value | null | undefined): Value {
  if (value == null) throw new Error('a part of the page is missing');
  return value;
}
