import { getCollection } from 'astro:content';
import { type Links, makeLinks } from './links.ts';

/** The links of the whole site, made once a build. */
export function siteLinks(): Promise<Links> {
  made ??= make();
  return made;
}

let made: Promise<Links> | undefined;

async function make(): Promise<Links> {
  const rows = async <Name extends 'meetings' | 'speakers' | 'delegations' | 'documents'>(name: Name) =>
    (await getCollection(name)).map(({ data }) => data);
  return makeLinks({
    meetings: await rows('meetings'),
    speakers: await rows('speakers'),
    delegations: await rows('delegations'),
    documents: await rows('documents'),
  });
}
