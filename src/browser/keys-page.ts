import { required } from './required.ts';
import { areSingleKeysOn, switchSingleKeys } from './single-keys.ts';

/** The switch of single keys on the page that lists them, as in the dialog. */
const choice = required(document.querySelector<HTMLElement>('.key-choice'));
const box = required(choice.querySelector('input'));
box.checked = areSingleKeysOn();
box.addEventListener('change', () => switchSingleKeys(box.checked));
choice.hidden = false;
