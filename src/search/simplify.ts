/**
 * The forms of a typed text in which traditional signs give way to those that they stand for, the
 * likeliest first; none when nothing in it is traditional. The text as typed is not among them.
 *
 *     乾預著名 → 干预着名, 干预著名
 *         ^stands for either
 *
 * `signs` are pairs of a typed sign and one that it stands for, as `traditionalSigns` makes them. A sign
 * that none begins stays. Of two forms that one is likelier which takes fewer second choices.
 */
export function simplifications(text: string, signs: string, most = 8): string[] {
  const choices = choicesOf(signs);
  let forms: Form[] = [{ text: '', cost: 0 }];
  for (const sign of text) {
    const meant = choices.get(sign) ?? [sign];
    forms = forms.flatMap((form) => meant.map((one, rank) => ({ text: form.text + one, cost: form.cost + rank })));
    // One more than asked for is kept, as the text as typed may be among them.
    if (meant.length > 1) forms = forms.sort((a, b) => a.cost - b.cost).slice(0, most + 1);
  }
  return forms
    .map((form) => form.text)
    .filter((form) => form !== text)
    .slice(0, most);
}

interface Form {
  readonly text: string;
  /** How far its choices are from the likeliest, summed. */
  readonly cost: number;
}

function choicesOf(signs: string): Map<string, string[]> {
  const choices = new Map<string, string[]>();
  let typed: string | undefined;
  for (const sign of signs) {
    if (typed === undefined) {
      typed = sign;
    } else {
      choices.set(typed, [...(choices.get(typed) ?? []), sign]);
      typed = undefined;
    }
  }
  return choices;
}
