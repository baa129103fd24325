import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { unprintedIn } from './unprinted.ts';

/** A character reference, and the character that it stands for; empty for one that no print shows. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly character: string;
}

/**
 * The character references that converters leave in a text: `&nbsp;`, `&#183;`, `&amp;`. One for a character outside of the
 * basic plane, or of an unknown name, is text.
 */
export function referencesIn(text: string): Reference[] {
  if (!text.includes('&')) return [];
  return [...text.matchAll(pattern)].flatMap((match): Reference[] => {
    const [all, decimal, hexadecimal, name = ''] = match;
    const character =
      decimal !== undefined
        ? characterOf(Number(decimal))
        : hexadecimal !== undefined
          ? characterOf(Number.parseInt(hexadecimal, 16))
          : decodeNamedCharacterReference(name) || null;
    if (character === null || character.length !== 1) return [];
    const shown = unprintedIn(character).length > 0 ? '' : /\s/.test(character) ? ' ' : character;
    return [{ start: match.index, end: match.index + all.length, character: shown }];
  });
}

function characterOf(code: number): string | null {
  return code === 0 || code > 0xffff || (code >= 0xd800 && code <= 0xdfff) ? null : String.fromCharCode(code);
}

const pattern = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g;
