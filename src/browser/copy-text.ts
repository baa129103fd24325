import * as copying from '../words/copying.ts';
import { makeElement } from './make-element.ts';
import { openDialog } from './open-dialog.ts';
import { say } from './say.ts';

/** Puts a text on the clipboard and says so; where the browser refuses, shows it in a field, to be copied by hand. */
export async function copyText(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByHand(text);
    return;
  }
  say(said);
}

function copyByHand(text: string): void {
  const field = makeElement('textarea', '', []);
  field.value = text;
  field.readOnly = true;
  const isAddress = URL.canParse(text);
  field.rows = isAddress ? 2 : 6;
  const label = makeElement('label', '', [copying.byHand, field]);
  openDialog('by-hand', isAddress ? copying.copyLink : copying.copyText, [label]);
  field.focus();
  field.select();
}
