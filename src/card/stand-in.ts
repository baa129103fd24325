import { cardColours } from './card-colours.ts';

/**
 * What stands for a sign that the face of the pictures lacks, as an image of one em: the middle dot of foreign names
 * is drawn, any other sign is an empty frame, so that a reader sees that one stands there. The page has the sign.
 */
export function standIn(sign: string): string {
  const shape = dots.has(sign)
    ? '<circle cx="50" cy="46" r="8"/>'
    : `<rect x="14" y="10" width="72" height="76" fill="none" stroke-width="5"/>`;
  const { ink } = cardColours;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100" fill="${ink}" stroke="${ink}" stroke-width="0">${shape}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

const dots = new Set(['·', '‧', '・', '･']);
