import type { Checked } from '../quotation/check-quotation.ts';
import type { Searcher } from '../search/searcher.ts';
import { words } from '../words/words.ts';
import { compareApart, TooLong } from './compare-apart.ts';
import { copyText } from './copy-text.ts';
import { makeElement } from './make-element.ts';
import { required } from './required.ts';

/**
 * The quotation check in the browser. A short text is carried in the address (`/quotation/?text=…`), so that a check
 * can be sent as a link; any text stays in the history. What compares, and the index, are loaded when somebody checks.
 */
const form = required(document.querySelector<HTMLFormElement>('#quotation-form'));
const field = required(document.querySelector<HTMLTextAreaElement>('#quotation'));
const status = required(document.querySelector<HTMLElement>('#quotation-status'));
const section = required(document.querySelector<HTMLElement>('#quotation-result'));
const heading = required(section.querySelector<HTMLElement>('h2'));
const result = required(section.querySelector<HTMLElement>('[data-index]'));

/** Characters that an address carries, and that are checked at all. */
const mostInAddress = 1500;
const mostChecked = 20_000;

const hint = field.getAttribute('aria-describedby') ?? '';
let running = new AbortController();

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const text = field.value.trim();
  const fault = faultOf(text);
  if (fault !== null) {
    refuse(fault);
    field.focus();
    return;
  }
  const suffix = text === '' || text.length > mostInAddress ? '' : `?${new URLSearchParams({ text })}`;
  const address = `${location.pathname}${suffix}`;
  if (text === kept()) history.replaceState({ text }, '', address);
  else history.pushState({ text }, '', address);
  if (await run(text)) heading.focus();
});
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  form.requestSubmit();
});
result.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
  if (button !== null) void copyText(button.getAttribute('data-copy') ?? '', words.quotation.copied);
});
window.addEventListener('popstate', show);

if (kept() !== '') show();

/** Shows what the address carries or, of a text too long for it, what the history kept. */
function show(): void {
  const text = kept();
  field.value = text;
  if (text !== '') run(text);
  else clear('');
}

function kept(): string {
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'text' in state && typeof state.text === 'string')
    return state.text;
  return new URLSearchParams(location.search).get('text')?.trim() ?? '';
}

function clear(message: string): void {
  running.abort();
  status.textContent = message;
  status.classList.remove('visually-hidden');
  section.hidden = true;
  section.removeAttribute('data-outcome');
  result.replaceChildren();
  field.removeAttribute('aria-invalid');
  field.setAttribute('aria-describedby', hint);
}

function faultOf(text: string): string | null {
  if (text === '') return words.quotation.empty;
  return text.length > mostChecked ? words.quotation.tooLong(mostChecked) : null;
}

/** What is wrong with the text is told in place of any result, and with the field. */
function refuse(fault: string): void {
  clear(fault);
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', `${status.id} ${hint}`);
}

/** Checks a text and shows what was found, unless another check began meanwhile; whether it did. */
async function run(text: string): Promise<boolean> {
  const fault = faultOf(text);
  if (fault !== null) {
    refuse(fault);
    return false;
  }
  clear(words.quotation.checking);
  const controller = new AbortController();
  running = controller;
  const { signal } = controller;
  try {
    const [{ resultElements }, { checked, how }] = await Promise.all([
      import('./quotation-result.ts'),
      check(text, signal),
    ]);
    signal.throwIfAborted();
    const counted = countedSigns(checked);
    result.replaceChildren(
      ...(counted === null ? [] : [makeElement('p', 'note', [counted])]),
      ...resultElements(checked, { scope: required(result.getAttribute('data-scope')), how }),
    );
    tell(checked, counted);
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    status.textContent = error instanceof TooLong ? words.quotation.tooIntricate : words.quotation.failed;
    console.warn(error);
    return false;
  } finally {
    controller.abort();
  }
}

let index: Promise<Searcher> | undefined;
let scan: Promise<Searcher> | undefined;

/** Checks a text with the index, or by reading everything where that does not load. Rejects when neither can be had. */
async function check(text: string, signal: AbortSignal): Promise<{ checked: Checked; how: string[] }> {
  const { checkQuotation } = await import('../quotation/check-quotation.ts');
  const compare = compareApart(signal);
  try {
    index ??= import('../search/searcher.ts').then(({ openSearcher }) => openSearcher(folder('data-index')));
    return { checked: await checkQuotation(text, await index, compare), how: [] };
  } catch (error) {
    if (signal.aborted || error instanceof TooLong) throw error;
    console.warn(error);
    index = undefined;
  }
  try {
    scan ??= import('../search/open-scan.ts').then(({ openScan }) => openScan(folder('data-records')));
    return { checked: await checkQuotation(text, await scan, compare), how: [words.quotation.scanned] };
  } catch (error) {
    scan = undefined;
    throw error;
  }
}

function folder(name: string): string {
  return required(result.getAttribute(name));
}

/** What stands in the result is said as well, to those who do not see it come. */
function tell({ outcome }: Checked, counted: string | null): void {
  const verdict = words.quotation.outcomes[outcome];
  heading.textContent = verdict;
  status.textContent = `${verdict}。${counted ?? ''}`;
  status.classList.add('visually-hidden');
  section.setAttribute('data-outcome', outcome);
  section.hidden = false;
}

/** How much was compared, below the verdict, of which it says no more; null where nothing was. */
function countedSigns({ outcome, parts }: Checked): string | null {
  const { counted, countedSame } = words.quotation;
  if (outcome === 'wordless' || outcome === 'short') return null;
  const judged = parts.filter((part) => part.verdict !== 'outside');
  const signs = judged.reduce((sum, part) => sum + part.signs, 0);
  if (outcome === 'verbatim') return countedSame(signs);
  const same = judged.reduce((sum, part) => sum + part.same, 0);
  const missing = judged
    .flatMap(({ runs }) => runs)
    .reduce((sum, run) => sum + (run.kind === 'missing' ? run.signs : 0), 0);
  return counted(signs, same, missing);
}
