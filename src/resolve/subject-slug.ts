import type { DelegationRegister } from './delegation-register.ts';
import { findDelegationNames } from './find-delegation-names.ts';
import { soundSlug } from './sound.ts';

/**
 * The subject of a document without a symbol, as part of its address: the organisations that its title
 * names, `csto-sco-cis`; without any, the first words of the title as they sound.
 */
export function subjectSlug(title: string, register: DelegationRegister): string {
  const ids = findDelegationNames(title, register).map(({ id }) => id.toLowerCase());
  const organisations = ids.filter(
    (id, index) => ids.indexOf(id) === index && register.byId(id)?.kind === 'organisation',
  );
  return organisations.length > 0 ? organisations.join('-') : soundSlug(title.slice(0, 12));
}
