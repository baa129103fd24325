/** The little that this folder uses of packages that bring no types. What they answer is checked where it arrives. */
declare module 'citeproc' {
  export interface Engine {
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): unknown;
    makeCitationCluster(cited: readonly { id: string; locator?: string; label?: string }[]): unknown;
  }
  export interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): unknown;
  }
  const CSL: { Engine: new (system: System, style: string, language: string, forceLanguage: boolean) => Engine };
  export default CSL;
}

declare module '@citation-js/core' {
  export const plugins: {
    readonly output: { format(name: string, items: readonly unknown[], options?: unknown): unknown };
    readonly config: { get(plugin: string): unknown };
  };
  export class Cite {
    constructor(text: string);
    readonly data: unknown;
  }
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
