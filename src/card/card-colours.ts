import type { Group } from '../render/band.ts';

/** The light colours of `styles/tokens.css`, which a picture cannot read; a test holds them equal. */
export const cardColours = {
  paper: '#fbfaf6',
  ink: '#1f1d1a',
  soft: '#5d594f',
  hair: '#e2ded3',
  accent: '#0a5aa8',
  chair: '#8f897b',
  national: '#8c3b4a',
  briefer: '#b0681c',
  member: '#2f6fae',
  invited: '#4b7f52',
} as const satisfies Record<Group | 'paper' | 'ink' | 'soft' | 'hair' | 'accent', string>;
