import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Meeting } from '../collections/meeting.ts';
import { normalForm } from '../text/normalize.ts';
import type { Fragment } from './fragment.ts';
import { fragmentsOf } from './fragments-of.ts';
import { type KnownNames, makeTurnTable } from './make-turn-table.ts';
import { packTurnTable } from './pack-turn-table.ts';
import { indexLanguage, turnCode, turnTableFile } from './pagefind-files.ts';
import { indexedWords } from './sign-words.ts';
import { traditionalSigns } from './traditional-signs.ts';

export interface BuildIndexOptions {
  /** All meetings, in the order in which the index shall number their turns. */
  readonly records: readonly Meeting[];
  /** What the collections know of speakers and delegations; without it they are called as the turns call them. */
  readonly names?: KnownNames;
  /** Folder of the built site; the index goes to `pagefind` in it and replaces what was there. */
  readonly outFolder: string;
}

export interface BuildIndexCounts {
  readonly interventions: number;
  /** The files of the index, as paths in the folder of the site. */
  readonly files: readonly string[];
  readonly bytes: number;
}

/**
 * Makes the search index of the site: one record of Pagefind an intervention, its neighbouring signs as words,
 * and the table of all turns beside it. The same records give the same files, byte for byte. Throws when
 * Pagefind does: our own fault.
 */
export async function buildIndex({
  records,
  names = { speaker: new Map(), delegation: new Map() },
  outFolder,
}: BuildIndexOptions): Promise<BuildIndexCounts> {
  const fragments = records.flatMap(fragmentsOf);
  const index = await openIndex();
  for (const [turn, fragment] of fragments.entries()) {
    const { errors } = await index.addCustomRecord({
      url: `/${turn}?${digestOf(fragment)}`,
      content: indexedWords(normalForm(fragment.content)),
      language: indexLanguage,
    });
    throwIf(errors);
  }
  const { errors, files } = await index.getFiles();
  throwIf(errors);
  await close();

  const kept = [
    ...inOrderOfTurns(
      files.filter(({ path }) => isServed(path)),
      fragments,
    ),
    {
      path: turnTableFile(metaName(files)),
      content: Buffer.from(JSON.stringify(packTurnTable(makeTurnTable(records, names, traditionalSigns)))),
    },
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  await write(kept, join(outFolder, 'pagefind'));
  return {
    interventions: fragments.length,
    files: kept.map(({ path }) => `pagefind/${path}`),
    bytes: kept.reduce((sum, { content }) => sum + content.length, 0),
  };
}

/** The digest keeps the name of a fragment's file true to what it holds, which caches rely on. */
function digestOf(fragment: Fragment): string {
  return createHash('sha256').update(JSON.stringify(fragment)).digest('hex').slice(0, 12);
}

async function openIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({});
  throwIf(errors);
  if (index === undefined) throw new Error('Pagefind gave no index');
  return index;
}

/** Of what Pagefind would write, the site uses the index and its reader; its interface stays out. */
function isServed(path: string): boolean {
  return /(?:^|\/)(?:pagefind\.js|pagefind-entry\.json)$|\.(?:pagefind|pf_[a-z]+)$/.test(path);
}

/** `und_4a6f8c2b479`: the name of the file that lists the turns and the parts of the index. */
function metaName(files: readonly IndexFile[]): string {
  const name = files
    .map(({ path }) => /pagefind\.([^/]+)\.pf_meta$/.exec(path)?.[1])
    .find((found) => found !== undefined);
  if (name === undefined) throw new Error('Pagefind gave no list of the parts of its index');
  return name;
}

/**
 * Two things change in what Pagefind made. It calls a record by a digest; the end of the digest becomes the number
 * of the turn, so that an answer says which turns they are, and the list of all of them packs to half its size.
 * And a fragment held the words that were indexed; the text as received takes their place.
 */
function inOrderOfTurns(files: readonly IndexFile[], fragments: readonly Fragment[]): IndexFile[] {
  const codes = new Map<string, string>();
  const withTexts = files.map((file): IndexFile => {
    const code = /fragment\/([^/]+)\.pf_fragment$/.exec(file.path)?.[1];
    if (code === undefined) return file;
    const { url }: { url: string } = JSON.parse(unpack(file.content).toString());
    const turn = Number(/^\/(\d+)\?/.exec(url)?.[1]);
    const fragment = fragments[turn];
    if (fragment === undefined) throw new Error(`Pagefind returned a fragment of its own: ${url}`);
    const { content, meta } = fragment;
    codes.set(code, turnCode(code, turn));
    return {
      path: file.path.replace(code, turnCode(code, turn)),
      content: pack(Buffer.from(JSON.stringify({ url: `/${meta.id}`, content, meta, anchors: [] }))),
    };
  });
  if (codes.size !== fragments.length) throw new Error(`Pagefind keeps ${codes.size} of ${fragments.length} turns`);
  return withTexts.map((file) =>
    file.path.endsWith('.pf_meta') ? { path: file.path, content: pack(renamed(unpack(file.content), codes)) } : file,
  );
}

/**
 * A list of the index in which each code gave way to another one of the same length. The number of words behind it, which
 * only an order by relevance of Pagefind's own would need, becomes 1 for all: noise does not pack.
 */
function renamed(meta: Buffer, codes: ReadonlyMap<string, string>): Buffer {
  let count = 0;
  const text = meta.toString('latin1').replace(codePattern, (found, name: string, words: string) => {
    const code = codes.get(name);
    if (code === undefined) return found;
    count += 1;
    return words.length === 1 ? `${code}\x01` : `${code}${words.charAt(0)}${'\x01'.padStart(words.length - 1, '\0')}`;
  });
  if (count !== codes.size) throw new Error(`${count} of ${codes.size} turns were found in the list of the index`);
  return Buffer.from(text, 'latin1');
}

/** A code, and the number of words behind it as CBOR writes one: itself up to 23, else a sign of its length and the bytes. */
const codePattern = new RegExp(`(${indexLanguage}_[0-9a-f]{7,})([\\x00-\\x17]|\\x18.|\\x19..|\\x1a....)`, 'gs');
const signature = 'pagefind_dcd';

function unpack(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(signature.length);
}

function pack(content: Buffer): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 });
}

async function write(files: readonly IndexFile[], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

function throwIf(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
