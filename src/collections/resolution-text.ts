import { z } from 'zod';
import { annexSchema } from './annex.ts';
import { baseShape } from './record.ts';
import { resolutionBodyShape } from './resolution-body.ts';

/** A resolution, or a draft of one. */
export const resolutionTextSchema = z.object({
  ...baseShape,
  kind: z.enum(['draft-resolution', 'resolution']),
  distributed: z.iso.date().nullable().describe('Day of distribution; `date` of a resolution is that of its adoption'),
  original: z.string().nullable().describe('BCP 47 tag of the original language; null when not printed'),
  adoptedAt: z.int().nullable().describe('Number of the meeting at which it was adopted; null when not printed'),
  ...resolutionBodyShape,
  annexes: z.array(annexSchema),
});

export type ResolutionText = z.infer<typeof resolutionTextSchema>;
