import { drawCard } from '../card/draw-card.ts';
import { siteCard } from '../card/site-card.ts';
import { pngAnswer } from '../render/png-answer.ts';

export async function GET(): Promise<Response> {
  return pngAnswer(await drawCard(siteCard()));
}
