/** What this site uses of a library that brings no types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export const GenerateFragmentStatus: { readonly SUCCESS: number };
  /** How many milliseconds it may look. */
  export function setTimeout(milliseconds: number): void;
  /** The signs by which a passage is found again: its beginning, its end, and what stands around it. */
  export function generateFragmentFromRange(range: Range): {
    readonly status: number;
    readonly fragment?: {
      readonly prefix?: string;
      readonly textStart: string;
      readonly textEnd?: string;
      readonly suffix?: string;
    };
  };
}
