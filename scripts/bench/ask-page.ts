import type { Page } from 'playwright-core';

/** What the search page answered, by its contract for automated use. */
export interface PageAnswer {
  readonly typed: string;
  /** Interventions found. */
  readonly total: number;
  /** Places in all of them. */
  readonly matches: number;
  /** Ids of the hits that the list holds, in its order. */
  readonly shown: readonly string[];
  /** From asking to the list shown, in milliseconds. */
  readonly time: number;
}

/**
 * Asks a search page that is open one query after the other, as a person who fills the field and presses Enter.
 * `all`: the button for further hits is pressed until there are none. Rejects when an answer does not come.
 */
export function askPage(page: Page, typed: readonly string[], all = false): Promise<PageAnswer[]> {
  return page.evaluate(
    async ({ typed, all, patience }) => {
      const field = document.querySelector<HTMLInputElement>('#query');
      const list = document.querySelector('#results');
      const more = document.querySelector<HTMLButtonElement>('#more');
      if (!field?.form || !list || !more) throw new Error('This is no search page');
      const there = (query: string) =>
        list.getAttribute('data-query') === query && list.hasAttribute('data-total') && !list.hasAttribute('aria-busy');
      const until = (query: string) =>
        new Promise<void>((resolve, reject) => {
          const stop = (end: () => void) => {
            clearTimeout(timer);
            observer.disconnect();
            end();
          };
          const timer = setTimeout(() => stop(() => reject(new Error(`No answer to ${query}`))), patience);
          const observer = new MutationObserver(() => there(query) && stop(resolve));
          observer.observe(list, { attributes: true });
          if (there(query)) stop(resolve);
        });
      const answers = [];
      for (const query of typed) {
        // An answer that stands there already would be taken for the one asked for.
        list.removeAttribute('data-query');
        field.value = query;
        const before = performance.now();
        field.form.requestSubmit();
        await until(query);
        const time = performance.now() - before;
        while (all && !more.hidden) more.click();
        answers.push({
          typed: query,
          total: Number(list.getAttribute('data-total')),
          matches: Number(list.getAttribute('data-matches')),
          shown: [...list.querySelectorAll('[data-id]')].map((hit) => hit.getAttribute('data-id') ?? ''),
          time,
        });
      }
      return answers;
    },
    { typed, all, patience: 120_000 },
  );
}
