import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL, { type Engine } from 'citeproc';
import { z } from 'zod';
import type { CslItem } from './csl-item.ts';
import { type FootnoteName, type FootnoteStyle, footnoteStyles } from './footnote-styles.ts';

/** A footnote as plain text. `locator` is the place that it points at, `第3段`, where the style has room for one. */
export function formatFootnote(name: FootnoteName, item: CslItem, locator?: string): string {
  processors[name] ??= makeProcessor(footnoteStyles[name]);
  return processors[name](item, locator);
}

type Processor = (item: CslItem, locator: string | undefined) => string;

/** Reading a style takes far longer than using it, so each is read once. */
const processors: Partial<Record<FootnoteName, Processor>> = {};

const folder = join('src', 'cite', 'styles');
const noteSchema = z.string();
const entriesSchema = z.tuple([z.unknown(), z.tuple([z.string()])]);

function makeProcessor({ file, language, form, put }: FootnoteStyle): Processor {
  let current: unknown;
  const system = {
    retrieveLocale: (asked: string) =>
      readFileSync(join(folder, `locales-${asked === 'zh-CN' ? asked : 'en-US'}.xml`), 'utf8'),
    retrieveItem: () => current,
  };
  const engine: Engine = new CSL.Engine(system, readFileSync(join(folder, file), 'utf8'), language, true);
  engine.setOutputFormat('text');
  let formatted = 0;
  return (item, locator) => {
    // The engine remembers an item by its key, and what is cited here may share one: runs of a turn, for any place.
    formatted += 1;
    const id = `${formatted}`;
    current = { ...put(item), id };
    if (form === 'entry') {
      engine.updateItems([id]);
      return entriesSchema.parse(engine.makeBibliography())[1][0].trim();
    }
    // The styles print a page as it is given; to the number of a paragraph they would add words or none at all.
    const cited = { id, ...(locator === undefined ? {} : { locator, label: 'page' }) };
    return noteSchema.parse(engine.makeCitationCluster([cited])).trim();
  };
}
