import { sharing } from '../words/of-scripts.ts';
import { makeButton, makeElement } from './make-element.ts';

/**
 * A dialog over the page with a heading and a button to close it. It takes the focus, gives it back to where it was
 * or to `back`, and is gone when it is closed. Answers the dialog, to be filled further.
 */
export function openDialog(
  name: string,
  title: string,
  content: readonly Node[],
  back: Element | null = document.activeElement,
): HTMLDialogElement {
  document.getElementById(name)?.remove();
  const close = makeButton(sharing.close, () => dialog.close(), 'dialog-close');
  close.autofocus = true;
  const heading = makeElement('h2', '', [title]);
  heading.id = `${name}-title`;
  const dialog = makeElement('dialog', 'dialog', [makeElement('header', '', [heading, close]), ...content]);
  dialog.id = name;
  dialog.setAttribute('aria-labelledby', heading.id);
  // A press beside the dialog meets the dialog itself, not what is in it.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (back instanceof HTMLElement && back !== document.body) back.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
