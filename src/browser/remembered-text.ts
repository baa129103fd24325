import { turnText } from '../text/turn-text.ts';
import { passageText } from './passage-text.ts';

/** What a link to a paragraph or an intervention remembers of it: the text, of an intervention with its label. */
export function rememberedText(element: Element): string {
  const text = passageText(element);
  const label = element.getAttribute('data-label');
  return label === null ? text : turnText(label, text);
}
