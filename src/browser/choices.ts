/** What a reader may choose, each with its values; the first holds until another is chosen. */
export const choices = {
  theme: ['system', 'light', 'dark'],
  face: ['sans', 'song'],
  size: ['normal', 'small', 'large', 'largest'],
  punctuation: ['set', 'received'],
  details: ['quiet', 'shown'],
} as const;

/** Before the name of a choice, the key under which the browser remembers it. */
export const remembered = 'verbatim-';
