export function traditionalSigns(_signs: Iterable<string>): string {
  return '';
}
