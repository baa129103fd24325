import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import type { Box } from './box.ts';
import { cardSize } from './card-size.ts';
import { standIn } from './stand-in.ts';

/**
 * Draws a picture as PNG. Signs become paths from a face that comes with the packages, so that no font of the
 * machine is asked; the same boxes give the same bytes.
 */
export async function drawCard(card: Box): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await layOut(card);
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true, colours: 48, effort: 4 }).toBuffer());
}

/** As SVG. Signs that the face lacks are known only once it is laid out; then it is laid out anew with stand-ins. */
export async function layOut(card: Box): Promise<string> {
  const missing = new Set<string>();
  const options = { ...cardSize, fonts: [face()] };
  const svg = await satori(card, {
    ...options,
    loadAdditionalAsset: async (_language, signs) => {
      for (const { segment } of graphemes.segment(signs)) missing.add(segment);
      return [];
    },
  });
  if (missing.size === 0) return svg;
  return satori(card, {
    ...options,
    graphemeImages: Object.fromEntries([...missing].map((sign) => [sign, standIn(sign)])),
  });
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** A Song face for titles, read once. */
function face() {
  read ??= {
    name: 'title',
    data: readFileSync(createRequire(import.meta.url).resolve(facePath)),
    weight: 400 as const,
    style: 'normal' as const,
  };
  return read;
}

let read: { name: string; data: Buffer; weight: 400; style: 'normal' } | undefined;

const facePath = '@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf';
