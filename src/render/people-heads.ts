import type { Delegation } from '../collections/delegations.ts';
import type { Speaker } from '../collections/speakers.ts';
import { words } from '../words/words.ts';
import { countSpeeches } from './count-speeches.ts';
import { type PageHead, someOf } from './page-head.ts';

const { heads } = words;

export function speakerHead({ name, delegations, positions, appearances, named }: Speaker): PageHead {
  const delegationNames = delegations.map((delegation) => delegation.name);
  const spoken = appearances.filter(({ capacity }) => capacity !== 'president');
  const chaired = appearances.filter(({ capacity }) => capacity === 'president');
  return {
    title: heads.speaker(name, delegationNames, appearances.length > 0),
    description: heads.aboutSpeaker({
      who: heads.person(name, delegationNames, positions),
      speeches: spoken.length === 0 ? null : heads.speeches(countSpeeches(appearances), symbolsOf(spoken), null),
      chaired: chaired.length === 0 ? null : symbolsOf(chaired),
      named: named.length,
    }),
  };
}

/** `symbolOf` tells the symbol of a record by its id. */
export function delegationHead(delegation: Delegation, symbolOf: (record: string) => string): PageHead {
  const { name, kind, english, speeches, memberOf, named } = delegation;
  // The chair whom no record names is no name.
  const people = speeches.filter((speech) => speech.name !== words.groups.chair).map((speech) => speech.name);
  const names = people.length === 0 ? null : someOf(people);
  return {
    title: heads.delegation(name, speeches.length > 0),
    description: heads.aboutDelegation({
      what: `${name}${words.brackets(english ?? words.delegationKinds[kind])}`,
      speeches: speeches.length === 0 ? null : heads.speeches(speeches.length, symbolsOf(speeches), names),
      memberOf: memberOf.length === 0 ? null : someOf(memberOf.map(symbolOf)),
      named: named.length,
    }),
  };
}

function symbolsOf(rows: readonly { readonly symbol: string }[]): string {
  return someOf(rows.map(({ symbol }) => symbol));
}
