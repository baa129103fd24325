import { z } from 'zod';
import { recordSchema } from '../../collections/any-record.ts';
import { jsonAnswer } from '../../render/json-answer.ts';

/** `io: 'input'` leaves room for more fields, as the contract does. */
export function GET(): Response {
  return jsonAnswer(z.toJSONSchema(recordSchema, { io: 'input' }));
}
