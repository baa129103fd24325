import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a rival's page answers: ids, and texts as far as it has them. */
export interface Found {
  readonly id: string;
  readonly text: string;
}

/** Made in the page of a rival, once, with all that it must load first. */
export type OpenFinder = () => Promise<(query: string) => Promise<readonly Found[]>>;

/**
 * The page of a rival: these functions as they are, run in the browser. They may use one another and nothing
 * else; `open` is the last of them.
 */
export async function writeRivalPage(
  folder: string,
  imports: string,
  helpers: readonly { toString(): string }[],
  open: OpenFinder | ((library: never) => ReturnType<OpenFinder>),
): Promise<void> {
  const script = [imports, ...helpers.map(String), String(showFinder), `const open = ${open};`];
  const library = imports === '' ? '' : 'library';
  await writeFile(join(folder, 'page.js'), `${script.join('\n')}\nshowFinder(() => open(${library}));\n`);
  await writeFile(join(folder, 'index.html'), page);
}

const page = `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<title>Rival</title>
<form><input id="query" type="search" name="q"></form>
<ol id="results"></ol>
<button id="more" hidden>More</button>
<script type="module" src="page.js"></script>
</html>
`;

/** Runs in the browser: field, list and address of the page, as the search page of the site keeps them. */
function showFinder(open: OpenFinder): void {
  const field = document.querySelector<HTMLInputElement>('#query');
  const list = document.querySelector('#results');
  if (!field?.form || !list) throw new Error('This is no page of a rival');
  let finder: ReturnType<OpenFinder> | undefined;
  const run = async (query: string) => {
    list.setAttribute('aria-busy', 'true');
    finder ??= open();
    const found = await (await finder)(query);
    const wanted = query.toLowerCase();
    list.replaceChildren(
      ...found.slice(0, 200).map(({ id, text }) => {
        const item = document.createElement('li');
        item.setAttribute('data-id', id);
        const at = Math.max(text.indexOf(wanted), 0);
        const mark = document.createElement('mark');
        mark.textContent = text.slice(at, at + wanted.length);
        item.append(
          `${id} ${text.slice(Math.max(at - 40, 0), at)}`,
          mark,
          text.slice(at + wanted.length, at + wanted.length + 40),
        );
        return item;
      }),
    );
    list.setAttribute('data-total', String(found.length));
    list.setAttribute('data-query', query);
    list.removeAttribute('aria-busy');
  };
  field.form.addEventListener('submit', (event) => {
    event.preventDefault();
    run(field.value);
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) run(asked);
}

/** Runs in the browser: the texts that a rival needs to show and to check what its index proposes. */
export async function loadTexts(): Promise<{ ids: string[]; texts: string[] }> {
  const response = await fetch('texts.json');
  return response.json();
}

export async function writeTexts(folder: string, texts: readonly { id: string; text: string }[]): Promise<void> {
  const columns = { ids: texts.map(({ id }) => id), texts: texts.map(({ text }) => text) };
  await writeFile(join(folder, 'texts.json'), JSON.stringify(columns));
}

/** Runs in the browser: half width, lower case, no blanks and no invisible signs. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{White_Space}\p{Cc}\p{Cf}]/gu, '');
}
