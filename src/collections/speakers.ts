import { z } from 'zod';
import { capacities, roles } from './meeting.ts';

/** A speaker: one person, the names that records print, and where they spoke. */
export const spellingSchema = z.object({
  printed: z.string(),
  where: z.enum(['label', 'roster', 'invitation', 'call', 'speech']),
  record: z.string(),
  line: z.int().min(1),
  reason: z.string().nullable().describe('Why this spelling is held to be the same person; null for the name itself'),
});

export const appearanceSchema = z.object({
  record: z.string().describe('Id of the meeting'),
  symbol: z.string(),
  date: z.iso.date().nullable(),
  title: z.string().describe('Of the meeting'),
  intervention: z.string().describe('`i12`'),
  n: z.int().min(1),
  address: z.string().describe('`/meetings/s-pv-9688/#i12`'),
  role: z.enum(roles),
  capacity: z.enum(capacities),
  delegation: z.string().nullable(),
  delegationId: z.string().nullable(),
  position: z.string().nullable(),
  spokenIn: z.string().nullable(),
  characters: z.int().min(0),
  opening: z.string().describe('First sentence or so of this part'),
});

export const speakerSchema = z.object({
  id: z.string(),
  name: z.string(),
  english: z.string().nullable().describe('Name in Latin letters, from the register; null when it has none'),
  pinyin: z.string().describe('Of the name, without tones, for ordering'),
  spellings: z.array(spellingSchema).describe('Every spelling, the name first, each once a record'),
  delegations: z.array(z.object({ id: z.string(), name: z.string() })),
  positions: z.array(z.string()),
  certainty: z
    .enum(['one-record', 'confirmed', 'probable'])
    .describe('`probable` when the same name in several records is taken for one person and no register confirms it'),
  appearances: z.array(appearanceSchema),
  named: z.array(z.string()).describe('Addresses of paragraphs by others that name this person'),
});

export type Speaker = z.infer<typeof speakerSchema>;
export type Appearance = z.infer<typeof appearanceSchema>;
