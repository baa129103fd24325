import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { optionalCell, readRegister, registerBytes, requiredCell } from '../read/read-register.ts';

/** What an editor knows of a file among the seeds that its text does not print. */
export interface RegisteredSource {
  /** Name of the file; the bytes count first. */
  file: string;
  sha256: string;
  /** Where it comes from, as a sentence for readers. */
  origin: string;
  /** The symbol that the print lacks; null when it has its own or none is known. */
  symbol: string | null;
  /** Why it has this symbol; null without one. */
  reason: string | null;
}

/** A source and where the register states it, for a problem when the file has other bytes. */
export interface StatedSource extends RegisteredSource {
  problemAt(field: keyof RegisteredSource, rule: string, message: string, hint: string): Problem;
}

/** What the records say that a cited document is. */
export interface DescribedDocument {
  symbol: string;
  description: string;
  /** `S-PV.9688.zh.md:63`: where a record says so. */
  stated: string;
}

export interface DocumentRegister {
  sources(): readonly RegisteredSource[];
  documents(): readonly DescribedDocument[];
  /**
   * By the SHA-256 of the bytes as received, and where no row has it by the name of the file: then with a warning,
   * since a file that is issued anew keeps its origin and its symbol, and so its address.
   */
  sourceOf(source: { readonly sha256: string; readonly file: string }): {
    source: RegisteredSource | null;
    problems: Problem[];
  };
  /** By normalised symbol, `S/RES/2178(2014)`. */
  describe(symbol: string): DescribedDocument | null;
}

const symbolCell = z.string().regex(/^[A-Z]+(?:\/[A-Za-z0-9.()-]+)+$/, 'expected a symbol such as `S/RES/2178(2014)`');

const sourceSchema = z.object({
  file: requiredCell,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected the 64 digits that `sha256sum` prints'),
  origin: requiredCell,
  symbol: z.union([z.literal('').transform(() => null), symbolCell]),
  reason: optionalCell,
});

const documentSchema = z.object({
  symbol: symbolCell,
  description: requiredCell,
  stated: z.string().regex(/^[^:]+:[1-9][0-9]*$/, 'expected a file and line such as `S-PV.9688.zh.md:63`'),
});

/** The registers of sources and documents in a folder of registers, with the problems of their tables. */
export function loadDocuments(folder: string): { register: DocumentRegister; problems: Problem[] } {
  const sources = join(folder, 'sources.csv');
  const documents = join(folder, 'documents.csv');
  const fromSources = readSources(sources, registerBytes(sources));
  const fromDocuments = readDocuments(documents, registerBytes(documents));
  return {
    register: createRegister(fromSources.sources, fromDocuments.documents),
    problems: [...fromSources.problems, ...fromDocuments.problems],
  };
}

/** The sources that a table holds. */
export function readSources(file: string, bytes: Uint8Array | null): { sources: StatedSource[]; problems: Problem[] } {
  const { rows, problems } = readRegister(file, bytes, { schema: sourceSchema, key: ['sha256'] });
  for (const { values, problemAt } of rows) {
    if ((values.symbol === null) === (values.reason === null)) continue;
    const message = 'Unexpected symbol without reason, or reason without symbol';
    problems.push(problemAt('reason', 'resolve/symbol-without-reason', message, 'Say where the symbol comes from.'));
  }
  return { sources: rows.map(({ values, problemAt }) => ({ ...values, problemAt })), problems };
}

/** The described documents that a table holds. */
export function readDocuments(
  file: string,
  bytes: Uint8Array | null,
): { documents: DescribedDocument[]; problems: Problem[] } {
  const { rows, problems } = readRegister(file, bytes, { schema: documentSchema, key: ['symbol'] });
  return { documents: rows.map(({ values }) => values), problems };
}

function createRegister(sources: readonly StatedSource[], documents: readonly DescribedDocument[]): DocumentRegister {
  const byHash = new Map(sources.map((source) => [source.sha256, source]));
  const byName = new Map(sources.map((source) => [source.file, source]));
  const bySymbol = new Map(documents.map((document) => [document.symbol, document]));
  return {
    sources: () => sources,
    documents: () => documents,
    sourceOf({ sha256, file }) {
      const same = byHash.get(sha256);
      if (same !== undefined) return { source: same, problems: [] };
      const named = byName.get(basename(file));
      if (named === undefined) return { source: null, problems: [] };
      return { source: named, problems: [otherBytes(named, sha256)] };
    },
    describe: (symbol) => bySymbol.get(symbol) ?? null,
  };
}

function otherBytes({ file, problemAt }: StatedSource, sha256: string): Problem {
  const message = `Unexpected SHA-256 of \`${file}\`, expected that of the file, ${sha256}`;
  const hint = `If the file was issued anew and the row still holds, write ${sha256} into it.`;
  return { ...problemAt('sha256', 'resolve/source-changed', message, hint), severity: 'warning' };
}
