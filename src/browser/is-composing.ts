/** Whether a key belongs to an input method. Safari ends a composition before the key that ended it; that key has the number 229. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
