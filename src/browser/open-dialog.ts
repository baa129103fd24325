import * as copying from '../words/copying.ts';
import { makeButton, makeElement } from './make-element.ts';

/**
 * A dialog over the page with a heading and a button to close it. It takes the focus, which the browser gives back
 * to where it was, and is gone when it is closed.
 */
export function openDialog(name: string, title: string, content: readonly Node[]): void {
  const close = makeButton(copying.close, () => dialog.close(), 'dialog-close');
  const heading = makeElement('h2', '', [title]);
  heading.id = `${name}-title`;
  const dialog = makeElement('dialog', 'dialog', [makeElement('header', '', [heading, close]), ...content]);
  dialog.id = name;
  dialog.setAttribute('aria-labelledby', heading.id);
  // A press beside the dialog meets the dialog itself, not what is in it.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
