import { z } from 'zod';

/** One place that cites a document, ready to be listed on the page of what it cites. */
export const citingSchema = z.object({
  record: z.string().describe('Id of the citing record'),
  symbol: z.string().nullable().describe('Its symbol'),
  title: z.string(),
  date: z.iso.date().nullable(),
  address: z.string().describe('Address of the place inside the site, without base: `/meetings/s-pv-9688/#i12-p3`'),
  intervention: z.string().nullable().describe('`i12`, null outside interventions'),
  speaker: z.string().nullable().describe('Name as printed in the label; null outside interventions'),
  delegation: z.string().nullable().describe('Name of the delegation that the paragraph speaks for'),
  passage: z.string().describe('The sentence around the citation, as printed'),
  start: z.int().min(0).describe('Place of the citation in `passage`'),
  end: z.int().min(0),
});

export type Citing = z.infer<typeof citingSchema>;
