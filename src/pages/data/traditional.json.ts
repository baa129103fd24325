import { jsonAnswer } from '../../render/json-answer.ts';
import { readOnce } from '../../render/read-once.ts';
import { recordIds } from '../../render/record-ids.ts';
import { fragmentsOf } from '../../search/fragments-of.ts';
import { traditionalSigns } from '../../search/traditional-signs.ts';

/** The traditional signs that stand for signs of the meetings: what reading everything needs where the index is away. */
export async function GET(): Promise<Response> {
  const meetings = (await recordIds()).map((id) => readOnce(id)).filter((record) => record.kind === 'meeting');
  return jsonAnswer(traditionalSigns(meetings.flatMap(fragmentsOf).map(({ content }) => content)));
}
