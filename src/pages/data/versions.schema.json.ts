import { z } from 'zod';
import { publishedVersionsSchema } from '../../collections/versions.ts';
import { jsonAnswer } from '../../render/json-answer.ts';

/** `io: 'input'` leaves room for more fields, as the contract does. */
export function GET(): Response {
  return jsonAnswer(z.toJSONSchema(publishedVersionsSchema, { io: 'input' }));
}
