import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardColours } from '../../src/card/card-colours.ts';
import { drawCard, layOut } from '../../src/card/draw-card.ts';
import { meetingCard } from '../../src/card/meeting-card.ts';
import { siteCard } from '../../src/card/site-card.ts';
import type { MeetingRow, Segment } from '../../src/collections/meetings.ts';

const segment = (n: number, capacity: Segment['capacity'], role: Segment['role'], characters: number): Segment => ({
  intervention: `i${n}`,
  n,
  capacity,
  role,
  characters,
  name: '叶女士',
  speakerId: null,
  delegation: '某国',
  delegationId: null,
});
const row: MeetingRow = {
  id: 's-pv-9001',
  symbol: 'S/PV.9001',
  number: 9001,
  date: '2022-04-05',
  title: '维护国际和平与安全',
  subtitle: null,
  presidency: '某国',
  presidencyId: null,
  interventions: 3,
  speakers: 3,
  states: 3,
  organisations: 0,
  offices: 0,
  characters: 1000,
  segments: [
    segment(1, 'president', 'president', 100),
    segment(2, 'delegate', 'member', 600),
    segment(3, 'guest', 'invited', 300),
  ],
};

test('the picture of a meeting has the size that links show, and is small', async () => {
  const png = await drawCard(meetingCard(row));
  const { width, height, format } = await sharp(png).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
  expect(png.length).toBeLessThan(60_000);
});

test('it shows the band in the colours of the roles, as wide as the turns are long', async () => {
  const { data, info } = await sharp(await drawCard(meetingCard(row)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colourAt = (x: number, y: number) => {
    const at = (y * info.width + x) * info.channels;
    return `#${data.subarray(at, at + 3).toString('hex')}`;
  };
  const band = 544;
  expect([100, 400, 1000].map((x) => colourAt(x, band))).toEqual([
    cardColours.chair,
    cardColours.member,
    cardColours.invited,
  ]);
  expect(colourAt(20, band)).toBe(cardColours.paper);
});

test('the same meeting gives the same bytes', async () => {
  expect(await drawCard(meetingCard(row))).toEqual(await drawCard(meetingCard(row)));
});

test('no font of the machine is asked: all signs are paths', async () => {
  for (const card of [meetingCard(row), siteCard()]) {
    const svg = await layOut(card);
    expect(svg).toContain('<path');
    expect(svg).not.toMatch(/<text|font-family/);
    expect(svg).not.toContain('<image');
  }
});

test('a sign that the face lacks is an empty frame, the dot of names a dot, and none is left out', async () => {
  const images = async (title: string) => (await layOut(meetingCard({ ...row, title }))).split('<image').length - 1;
  expect(await images('局势')).toBe(0);
  expect(await images('𠮷·禎局势')).toBe(3);
  expect((await drawCard(meetingCard({ ...row, title: '𠮷·禎局势' }))).length).toBeGreaterThan(1000);
});

test('the colours are those of the site by day', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, colour] of Object.entries(cardColours))
    expect(tokens).toContain(`--${name}: light-dark(${colour},`);
});
