import { z } from 'zod';
import { capacities, roles } from './meeting.ts';

/** A row of the meetings collection: what lists and the head of a page need, without the body. */
export const segmentSchema = z.object({
  intervention: z.string().describe('`i12`'),
  n: z.int().min(1),
  capacity: z.enum(capacities),
  role: z.enum(roles),
  name: z.string().describe('The speaker as lists print it'),
  speakerId: z.string().nullable(),
  delegation: z.string().nullable().describe('Name of the delegation'),
  delegationId: z.string().nullable(),
  characters: z.int().min(0).describe('Non-white characters spoken in this capacity'),
});

export const meetingRowSchema = z.object({
  id: z.string(),
  symbol: z.string(),
  number: z.int(),
  date: z.iso.date().nullable(),
  title: z.string(),
  subtitle: z.string().nullable().describe('Second line of the agenda, where there is one'),
  presidency: z.string().nullable().describe('Name of the delegation that presides'),
  presidencyId: z.string().nullable(),
  interventions: z.int(),
  speakers: z.int().describe('Persons, counted once each; the chair counts only when named'),
  states: z.int(),
  organisations: z.int(),
  offices: z.int().describe('Parts of the United Nations, and posts in it'),
  characters: z.int().describe('Non-white characters of speech'),
  segments: z.array(segmentSchema).describe('One a part, in order: the band'),
});

export type MeetingRow = z.infer<typeof meetingRowSchema>;
export type Segment = z.infer<typeof segmentSchema>;
