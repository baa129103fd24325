/** A part of the page that its script can not do without. Throws where it is missing: our own fault. */
export function required<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('the page lacks a part that its script needs');
  return value;
}
