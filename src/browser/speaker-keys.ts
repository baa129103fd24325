import * as moving from '../words/moving.ts';
import { goToTurn } from './go-to-turn.ts';
import { say } from './say.ts';
import { singleKey } from './single-keys.ts';

/** `j` and `k` lead to the next and the previous speaker that the contents list; folded turns are passed over. */
document.addEventListener('keydown', (event) => {
  const key = singleKey(event);
  if (key !== 'j' && key !== 'k') return;
  const turns = listedTurns();
  // Where a turn comes to stand when it is gone to; a little room for what is not a whole pixel.
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const top = (turn: Element) => turn.getBoundingClientRect().top - line;
  const next = key === 'j' ? turns.find((turn) => top(turn) > 4) : turns.findLast((turn) => top(turn) < -4);
  if (next) goToTurn(next);
  else say(key === 'j' ? moving.lastSpeaker : moving.firstSpeaker);
});

function listedTurns(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('#contents a[href^="#i"]')].flatMap(({ hash }) => {
    const turn = document.getElementById(hash.slice(1));
    return turn && !turn.hidden ? [turn] : [];
  });
}
