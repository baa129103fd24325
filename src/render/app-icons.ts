/**
 * The icons of the site as an app: `/icons/app-192.png`. A maskable one is cut to the shape of the system and fills its
 * square to the edge; so does the one of Apple, which knows no transparency.
 */
export const appIcons = [
  { name: 'app-192', size: 192, purpose: 'any' },
  { name: 'app-512', size: 512, purpose: 'any' },
  { name: 'maskable-192', size: 192, purpose: 'maskable' },
  { name: 'maskable-512', size: 512, purpose: 'maskable' },
  { name: 'apple-touch', size: 180, purpose: 'touch' },
] as const;

export type AppIcon = (typeof appIcons)[number];

export function iconAddress({ name }: Pick<AppIcon, 'name'>): string {
  return `/icons/${name}.png`;
}
