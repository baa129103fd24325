export interface RivalText {
  readonly id: string;
  /** In plain form, so that no rival loses on widths, cases or blanks. */
  readonly text: string;
  /** As received. */
  readonly original: string;
}

/**
 * Another way to search the same texts. What it makes is a folder with a page of its own, which keeps the
 * contract of the search page: the same measurements go over both.
 */
export interface Rival {
  readonly name: string;
  /** How it is set up, for the table. */
  readonly note: string;
  /** Whether the page loads all of its index at once: then a few first answers tell as much as many. */
  readonly loadsAll: boolean;
  /** Writes the folder. */
  build(texts: readonly RivalText[], folder: string): Promise<void>;
}
