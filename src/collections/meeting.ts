import { z } from 'zod';
import { baseShape, paragraphSchema } from './record.ts';
import { footnoteSchema } from './resolution-body.ts';

/** A meeting: who sat around the table, what was said in order, what happened between. */
export const roles = ['president', 'member', 'invited', 'briefer', 'other'] as const;
export const capacities = ['president', 'national', 'delegate', 'guest'] as const;
/** How the text of a source is laid out, which decides how its paragraphs are read. */
export const layouts = ['lines', 'pages'] as const;
export const delegationKinds = ['state', 'organisation', 'office'] as const;

export const delegationReferenceSchema = z.object({
  id: z
    .string()
    .describe('ISO 3166-1 alpha-3 code of a State (`RUS`), or the slug of an organisation or office (`csto`)'),
  name: z.string().describe('Its name in the language of the record, from the register'),
  kind: z.enum(delegationKinds),
  evidence: z.string().describe('Why this delegation, in a sentence with lines'),
});

export const speakerReferenceSchema = z.object({
  id: z.string().describe('Id of the speaker, the last part of the address of their page'),
  name: z.string().describe('Fullest name that the record gives'),
  evidence: z.string().describe('Why this person, in a sentence with lines'),
});

export const partSchema = z.object({
  capacity: z
    .enum(capacities)
    .describe(
      '`president` in the chair, `national` the chair for their country, `delegate` for a State, `guest` for a body named under rule 39',
    ),
  delegation: delegationReferenceSchema
    .nullable()
    .describe(
      'Whom this run speaks for; in the chair, the delegation that holds the presidency; null when not established',
    ),
  spokenIn: z.string().nullable().describe('BCP 47 tag of the language spoken; null means the language of the record'),
  paragraphs: z.array(paragraphSchema),
});

export const spokenForStatesSchema = z.object({
  printed: z
    .string()
    .describe('The group as printed: `安全理事会三个非洲成员`; the list itself where no other name is printed'),
  abbreviation: z.string().nullable().describe('What stands in brackets behind it: `A3+`; null when not printed'),
  delegations: z
    .array(z.string())
    .describe('Ids of the delegations that the sentence lists, in order; empty where it lists none'),
  line: z.int().min(1).describe('Line of the sentence'),
  evidence: z.string().describe('Why, in a sentence with lines'),
});

export const interventionSchema = z.object({
  n: z.int().min(1).describe('Place among the interventions of the meeting, from 1'),
  id: z.string().describe('`s-pv-9688/i12`'),
  line: z.int().min(1).describe('Line of the label'),
  label: z.string().describe('As printed, markup removed, without the closing colon'),
  name: z.string().describe('What stands before the brackets of the label: `叶女士`, `主席`'),
  affiliation: z.string().nullable().describe('What the brackets print besides a language; null when there is none'),
  spokenIn: z.string().nullable().describe('Language that the brackets say; null means the language of the record'),
  alsoSpokenIn: z.array(z.string()).describe('Further languages that the brackets say, as in `以英语和法语发言`'),
  interpretedBy: z
    .enum(['delegation'])
    .nullable()
    .describe('Who gave the interpretation or the text, where the brackets say so; null where they do not'),
  speaker: speakerReferenceSchema.nullable().describe('The person; null when the text does not prove who it is'),
  role: z.enum(roles),
  onBehalfOf: delegationReferenceSchema
    .nullable()
    .describe('A group for which the speaker says to speak besides their own delegation; null when they name none'),
  onBehalfOfStates: spokenForStatesSchema
    .nullable()
    .describe(
      'States, or a group that no register has, for which the speaker says to speak, `（A3+）`; null when they name none',
    ),
  position: z
    .string()
    .nullable()
    .describe('Office of the speaker as the record prints it: `外交部长`; null when not printed'),
  parts: z.array(partSchema).min(1),
});

export const memberSchema = z.object({
  delegation: z.string().describe('Name of the member as printed'),
  delegationId: z.string().nullable().describe('Its id; null when the register does not know the name'),
  representatives: z.array(z.string()).describe('Names as printed, several when the roster prints several'),
  presiding: z.boolean(),
  line: z.int().min(1),
});

export const procedureKinds = [
  'opening',
  'agenda-adopted',
  'heading',
  'vote',
  'suspension',
  'resumption',
  'change-of-chair',
  'closing',
  'note',
] as const;

export const procedureSchema = z.object({
  kind: z.enum(procedureKinds),
  text: z.string(),
  line: z.int().min(1),
  before: z
    .int()
    .min(1)
    .nullable()
    .describe('The intervention that it stands before or within; null after the last one'),
  afterParagraph: z
    .string()
    .nullable()
    .describe('The paragraph that it interrupts an intervention after; null between interventions'),
});

export const voteMethods = ['show-of-hands', 'recorded', 'roll-call', 'procedural', 'secret-ballot'] as const;
export const voteFailures = ['permanent-member', 'votes'] as const;

export const voteSchema = z.object({
  draft: z.string().nullable().describe('Symbol of the draft put to the vote; null when not printed, and of a motion'),
  resolution: z.string().nullable().describe('Symbol of the resolution adopted; null when none was'),
  method: z
    .enum(voteMethods)
    .nullable()
    .describe('How it was taken: `procedural` where the record says only that; null where it does not say'),
  inFavour: z.array(z.string()).describe('Delegations as printed, in order'),
  against: z.array(z.string()),
  abstaining: z.array(z.string()),
  notParticipating: z.array(z.string()).describe('Those printed as not taking part in the vote, or absent'),
  adopted: z
    .boolean()
    .nullable()
    .describe('What the chair says after the vote; null where the chair says nothing of it'),
  failedBecause: z
    .enum(voteFailures)
    .nullable()
    .describe(
      'Why it was not adopted, as the chair says: `permanent-member`, the negative vote of one; `votes`, too few in favour; null when adopted or not said',
    ),
  line: z.int().min(1),
});

export const sittingSchema = z.object({
  record: z.string().describe('Id of the record of this sitting'),
  symbol: z.string().describe('`S/PV.9691(Resumption 1)`'),
  resumption: z.int().min(1).nullable().describe('1 for the first resumption; null for the first sitting'),
  date: z.iso.date().nullable(),
  opened: z.string().nullable(),
  closed: z.string().nullable(),
  firstTurn: z.int().min(1).nullable().describe('`n` of its first intervention in that record'),
  lastTurn: z.int().min(1).nullable(),
});

export const meetingSchema = z.object({
  ...baseShape,
  kind: z.literal('meeting'),
  body: z.literal('security-council'),
  layout: z
    .enum(layouts)
    .describe(
      '`lines`: a line of the source is a paragraph or a part of one; `pages`: lines are those of print, wrapped at a column',
    ),
  number: z.int().min(1).describe('9688'),
  resumption: z
    .int()
    .min(1)
    .nullable()
    .describe('Which resumption of the meeting the record is, from 1; null for the first sitting'),
  sittings: z
    .array(sittingSchema)
    .describe(
      'The sittings of a meeting that was resumed, as far as their records are here, in order; empty for any other',
    ),
  year: z.string().nullable().describe('Year of the Council as printed: `第七十九年`'),
  opened: z.string().nullable().describe('`10:00`, the time at which the record says the meeting opened'),
  closed: z.string().nullable().describe('`13:05`'),
  place: z.string().nullable().describe('As printed'),
  presidents: z.array(z.string()).describe('As printed after 主席, one or more'),
  members: z.array(memberSchema).describe('The presidency first, then as printed'),
  agenda: z.array(z.string()).describe('Its lines, joined where the print broke them'),
  interventions: z.array(interventionSchema),
  procedure: z.array(procedureSchema),
  votes: z.array(voteSchema),
  footnotes: z
    .array(footnoteSchema)
    .describe('Of the speeches and of the print, in order; `clause` of a call is a paragraph'),
});

export type Meeting = z.infer<typeof meetingSchema>;
export type Intervention = z.infer<typeof interventionSchema>;
export type Part = z.infer<typeof partSchema>;
export type Member = z.infer<typeof memberSchema>;
export type Procedure = z.infer<typeof procedureSchema>;
export type Sitting = z.infer<typeof sittingSchema>;
export type Vote = z.infer<typeof voteSchema>;
export type VoteMethod = (typeof voteMethods)[number];
export type VoteFailure = (typeof voteFailures)[number];
/** The lists of a vote. */
export type VoteCast = 'inFavour' | 'against' | 'abstaining' | 'notParticipating';
export type Layout = (typeof layouts)[number];
export type Role = (typeof roles)[number];
export type Capacity = (typeof capacities)[number];
export type DelegationKind = (typeof delegationKinds)[number];
