/** Loads what a reader asks for, once. */
export function loadOnDemand() {
  return import('./on-demand.ts');
}
