import { z } from 'zod';
import { recordRowSchema } from '../../collections/record-row.ts';
import { jsonAnswer } from '../../render/json-answer.ts';

/** `io: 'input'` leaves room for more fields, as the contract does. */
export function GET(): Response {
  return jsonAnswer(z.toJSONSchema(recordRowSchema.array(), { io: 'input' }));
}
