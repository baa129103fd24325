import { z } from 'zod';
import { capacities, delegationKinds, roles } from './meeting.ts';

/** A delegation: a State, an organisation or an office for which people spoke or which records name. */
export const delegationSpeechSchema = z.object({
  record: z.string(),
  symbol: z.string(),
  date: z.iso.date().nullable(),
  title: z.string(),
  intervention: z.string(),
  n: z.int().min(1),
  address: z.string(),
  name: z.string().describe('Who spoke, as lists print it'),
  speakerId: z.string().nullable(),
  role: z.enum(roles),
  capacity: z.enum(capacities),
  characters: z.int().min(0),
  opening: z.string(),
});

export const delegationSchema = z.object({
  id: z.string(),
  kind: z.enum(delegationKinds),
  name: z.string(),
  english: z.string().nullable(),
  pinyin: z.string(),
  printed: z.array(z.string()).describe('Names under which records print it'),
  aliases: z.array(z.string()).describe('Other names that the register knows, by which a person may look for it'),
  memberOf: z.array(z.string()).describe('Ids of meetings where it sat as a member of the Council'),
  presided: z.array(z.string()).describe('Ids of meetings over which it presided'),
  speeches: z.array(delegationSpeechSchema).describe('Words for the delegation: never the procedure of the chair'),
  sponsored: z.array(z.string()).describe('Ids of drafts here that it sponsors'),
  named: z.array(z.string()).describe('Addresses of paragraphs that name it'),
});

export type Delegation = z.infer<typeof delegationSchema>;
