/** Loads what a reader asks for, once. Null where it does not load: a page of before a new build, or no network. */
export function loadOnDemand() {
  return import('./on-demand.ts').catch(() => null);
}
