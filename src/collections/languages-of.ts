import type { Intervention, Meeting } from './meeting.ts';

/**
 * The languages of an intervention as BCP 47 tags, each once, in their order. A record names those that were
 * interpreted; where it names none, its own was spoken.
 */
export function languagesOf(
  meeting: Pick<Meeting, 'language'>,
  { parts }: { readonly parts: readonly Pick<Intervention['parts'][number], 'spokenIn'>[] },
): string[] {
  return [...new Set(parts.map(({ spokenIn }) => spokenIn ?? meeting.language))];
}
