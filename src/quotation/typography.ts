/** How two texts that say the same are printed differently: full or half width, upper or lower case, blanks. */
export type TypographyDifference = 'width' | 'case' | 'blanks';

/** The differences in print of two texts that have one normal form, in a fixed order. A line break is a blank. */
export function typographyDifferences(one: string, other: string): TypographyDifference[] {
  const differ = (form: (text: string) => string) => form(one) !== form(other);
  const found: TypographyDifference[] = [];
  if (differ((text) => closed(text).toLowerCase())) found.push('width');
  if (differ((text) => closed(text).normalize('NFKC'))) found.push('case');
  if (differ((text) => spaced(text).normalize('NFKC').toLowerCase())) found.push('blanks');
  return found;
}

const invisible = /[\p{Cc}\p{Cf}]+/gu;

function closed(text: string): string {
  return text.replace(/[\s\p{Z}]+/gu, '').replace(invisible, '');
}

function spaced(text: string): string {
  return text
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(invisible, '')
    .trim();
}
