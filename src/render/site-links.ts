import { getCollection } from 'astro:content';
import { type Links, makeLinks } from './links.ts';

/** The links of the whole site, made once a build. */
export function siteLinks(): Promise<Links> {
  made ??= make();
  return made;
}

let made: Promise<Links> | undefined;

async function make(): Promise<Links> {
  const rows = <Row>(entries: { data: Row }[]) => entries.map(({ data }) => data);
  return makeLinks({
    meetings: rows(await getCollection('meetings')),
    speakers: rows(await getCollection('speakers')),
    delegations: rows(await getCollection('delegations')),
    documents: rows(await getCollection('documents')),
  });
}
