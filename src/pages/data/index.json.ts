import { recordRow } from '../../collections/record-row.ts';
import { readVersions } from '../../collections/store.ts';
import { jsonAnswer } from '../../render/json-answer.ts';
import { readOnce } from '../../render/read-once.ts';
import { recordIds } from '../../render/record-ids.ts';

export async function GET(): Promise<Response> {
  return jsonAnswer((await recordIds()).map((id) => recordRow(readOnce(id), readVersions(id) !== null)));
}
