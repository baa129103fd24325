/** A part of another page of this site; null when it can not be had. */
export async function partOf(page: string, selector: string): Promise<HTMLElement | null> {
  try {
    const answer = await fetch(page);
    if (!answer.ok) return null;
    return new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector<HTMLElement>(selector);
  } catch {
    return null;
  }
}
