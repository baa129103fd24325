import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { delegationSchema } from '../collections/delegations.ts';
import { collectionFile } from '../collections/store.ts';

/** Names of the organisations that the records name, read once a build; none where nothing is built yet. */
export function organisationNames(): readonly string[] {
  names ??= read();
  return names;
}

let names: readonly string[] | undefined;

function read(): string[] {
  const file = collectionFile('delegations');
  if (!existsSync(file)) return [];
  return z
    .array(delegationSchema.pick({ kind: true, name: true }))
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .flatMap(({ kind, name }) => (kind === 'organisation' ? [name] : []));
}
