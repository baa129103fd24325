import { href } from '../render/href.ts';
import { normalForm } from '../search/normalize.ts';
import { type Query, querySuffix } from '../search/query.ts';
import { words } from '../words/words.ts';

/**
 * Filters that a query asks for in words. Records spell a name in several ways, and a speaker seldom says their
 * own: who types 塔斯马甘贝托夫 上海合作组织 is offered what that person said on it.
 */
export function suggestions(query: Query, form: HTMLFormElement): HTMLAnchorElement[] {
  const typed = query.text.split(/\s+/u).filter((word) => word !== '');
  return (['speaker', 'delegation'] as const).flatMap((key) => {
    const select = form.elements.namedItem(key);
    if (!(select instanceof HTMLSelectElement) || query.filters[key] !== undefined) return [];
    return [...select.options].flatMap((option) => {
      const names = (option.getAttribute('data-names') ?? '').split('|').map(normalForm);
      const rest = withoutName(typed, names);
      if (rest === null) return [];
      const anchor = document.createElement('a');
      anchor.href = `${href('/search/')}${querySuffix({ text: rest, filters: { ...query.filters, [key]: option.value } })}`;
      anchor.textContent = words.search.said(option.text.trim(), rest);
      return [anchor];
    });
  });
}

/** What was typed besides one of the names, which may be several words (`Wang Yi`); null when none was typed. */
function withoutName(typed: readonly string[], names: readonly string[]): string | null {
  for (let length = typed.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= typed.length; start += 1) {
      const run = normalForm(typed.slice(start, start + length).join(''));
      if (names.includes(run)) return [...typed.slice(0, start), ...typed.slice(start + length)].join(' ');
    }
  }
  return null;
}
