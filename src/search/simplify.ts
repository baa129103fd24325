export function simplifications(_text: string, _signs: string): string[] {
  return [];
}
