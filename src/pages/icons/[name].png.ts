import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { type AppIcon, appIcons } from '../../render/app-icons.ts';

export function getStaticPaths() {
  return appIcons.map((icon) => ({ params: { name: icon.name }, props: icon }));
}

/** An icon, drawn from `public/favicon.svg`: paths alone, so that no font of the machine is in it. */
export async function GET({ props: { size, purpose } }: { props: AppIcon }): Promise<Response> {
  const drawn = readFileSync('public/favicon.svg', 'utf8');
  const svg = purpose === 'any' ? drawn : drawn.replace(/ rx="[^"]*"/, '');
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const png = await sharp(Buffer.from(svg), { density: (72 * size) / side })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
