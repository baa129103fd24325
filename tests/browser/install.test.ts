import { expect } from 'vitest';
import { paperColours } from '../../src/render/paper-colours.ts';
import { siteAddress, test } from './harness.ts';

test('the site installs as an app, by what Chromium asks for', async ({ visit }) => {
  const page = await visit('/meetings/s-pv-9688/');
  const devtools = await page.context().newCDPSession(page);
  const { url, errors, manifest } = await devtools.send('Page.getAppManifest');
  expect(url).toBe(siteAddress('/manifest.webmanifest'));
  expect(errors).toEqual([]);
  expect(manifest).toMatchObject({
    name: expect.stringContaining('逐字'),
    id: siteAddress('/'),
    startUrl: siteAddress('/'),
    scope: siteAddress('/'),
    display: 'kStandalone',
  });

  const icons = await page.evaluate(async (address) => {
    const { icons }: { icons: { src: string; sizes: string; purpose: string }[] } = await (await fetch(address)).json();
    return Promise.all(
      icons.map(async ({ src, sizes, purpose }) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
        const drawing = canvas.getContext('2d');
        drawing?.drawImage(image, 0, 0);
        const corner = drawing?.getImageData(0, 0, 1, 1).data[3];
        return {
          sizes,
          purpose,
          drawn: `${image.naturalWidth}x${image.naturalHeight}`,
          isCornerFilled: corner === 255,
        };
      }),
    );
  }, url);
  for (const purpose of ['any', 'maskable']) {
    const sizes = icons.filter((icon) => icon.purpose === purpose).map((icon) => icon.sizes);
    expect(sizes).toEqual(['192x192', '512x512']);
  }
  for (const { sizes, drawn, purpose, isCornerFilled } of icons) {
    expect(drawn).toBe(sizes);
    expect(isCornerFilled).toBe(purpose === 'maskable');
  }
});

test('around the site stands the colour of its paper, in both schemes', async ({ visit }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await visit('/', { colorScheme });
    const named = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
          ({ media }) => matchMedia(media).matches,
        )?.content,
    );
    expect(named).toBe(paperColours[colorScheme]);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(named?.slice(at, at + 2) ?? '', 16));
    expect(paper).toBe(`rgb(${red}, ${green}, ${blue})`);
  }
});
