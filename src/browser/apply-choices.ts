/**
 * Applies what a reader chose, before the page is painted for the first time: each choice becomes an attribute of
 * the root, `data-theme="dark"`, to which the style sheets answer. `/choices.js` calls it from the head of each page;
 * it is written there as it stands here, so it refers to nothing outside itself.
 *
 * Punctuation as received needs more than a style: runs that are set for reading change places with what they
 * remember, also those that arrive later.
 */
export function applyChoices(choices: Readonly<Record<string, readonly string[]>>, remembered: string): void {
  const root = document.documentElement;

  function apply(): void {
    for (const [name, values] of Object.entries(choices)) {
      let value: string | null = null;
      try {
        value = localStorage.getItem(remembered + name);
      } catch {
        // Without storage a choice holds for the page on which it is made.
        value = root.getAttribute(`data-${name}`);
      }
      root.setAttribute(`data-${name}`, value !== null && values.includes(value) ? value : (values[0] ?? ''));
    }
  }

  function setPunctuation(): void {
    const wanted = root.getAttribute('data-punctuation') === 'received';
    const [from, to] = wanted ? ['data-r', 'data-s'] : ['data-s', 'data-r'];
    for (const run of document.querySelectorAll(`[${from}]`)) {
      const other = run.getAttribute(from);
      run.setAttribute(to, run.textContent ?? '');
      run.removeAttribute(from);
      run.textContent = other;
    }
  }

  apply();
  new MutationObserver(setPunctuation).observe(root, {
    attributes: true,
    attributeFilter: ['data-punctuation'],
    childList: true,
    subtree: true,
  });
  // Another page of the site, or this one before a reader came back to it, may have chosen since.
  window.addEventListener('storage', apply);
  window.addEventListener('pageshow', apply);
}
