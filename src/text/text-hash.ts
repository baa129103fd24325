import { normalForm } from './normalize.ts';

/**
 * What a link remembers of a text, to tell later whether the text is still the same: the first eight hexadecimal
 * digits of the SHA-256 of its normal form (UTF-8). Width, case and blanks are no change; punctuation and signs are.
 *
 *     同意。  →  8 digits      /meetings/s-pv-9688/?v=XXXXXXXX#i12-p3
 *
 * Eight digits tell two versions of one paragraph apart with certainty enough (1 in 4,294,967,296 falls together);
 * they are no proof against someone who looks for a text with the same digits.
 */
export async function textHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(normalForm(text)));
  return [...new Uint8Array(digest).slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
