import { sharing } from '../words/of-scripts.ts';
import { makeElement } from './make-element.ts';
import { openDialog } from './open-dialog.ts';
import { say } from './say.ts';

/** Puts a text on the clipboard and says so; where the browser refuses, shows it in a field, to be copied by hand. */
export async function copyText(text: string, said: string, back?: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByHand(text, back);
    return;
  }
  say(said);
}

function copyByHand(text: string, back?: Element): void {
  const field = makeElement('textarea', '', []);
  field.value = text;
  field.readOnly = true;
  const isAddress = URL.canParse(text);
  field.rows = isAddress ? 2 : 6;
  openDialog(
    'by-hand',
    isAddress ? sharing.copyLink : sharing.copyText,
    [makeElement('label', '', [sharing.byHand, field])],
    back,
  );
  field.focus();
  field.select();
}
