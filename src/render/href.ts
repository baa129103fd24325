/** An address inside the site (`/meetings/s-pv-9688/`) as a page links to it: below the base of this build. */
export function href(address: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`;
}
