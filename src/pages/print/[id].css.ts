import type { APIContext } from 'astro';
import { recordAddress } from '../../collections/addresses.ts';
import { href } from '../../render/href.ts';
import { printSheet } from '../../render/print-sheet.ts';
import { readOnce } from '../../render/read-once.ts';
import { recordIds } from '../../render/record-ids.ts';
import { wholeAddress } from '../../render/whole-address.ts';

export async function getStaticPaths() {
  return (await recordIds()).map((id) => ({ params: { id } }));
}

export function GET({ params: { id } }: APIContext<Record<string, never>, { id: string }>): Response {
  const record = readOnce(id);
  const sheet = printSheet(record, wholeAddress(href(recordAddress(record.kind, id))));
  return new Response(sheet, { headers: { 'content-type': 'text/css' } });
}
