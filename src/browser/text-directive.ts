import { normalForm, normalize } from '../text/normalize.ts';

/**
 * What marks a passage in an address; null where the library finds no way to tell it from others:
 *
 *     #i12-p3:~:text=能够向区域,求助是首要的
 */
export async function textDirective(passage: Range): Promise<string | null> {
  const library = await import('text-fragments-polyfill/dist/fragment-generation-utils.js');
  library.setTimeout(patience);
  const { status, fragment } = library.generateFragmentFromRange(passage.cloneRange());
  if (status !== library.GenerateFragmentStatus.SUCCESS || !fragment) return null;
  const page = normalize(document.querySelector('main')?.textContent ?? '');
  const term = (text: string | undefined) => (text === undefined ? '' : encode(asShown(text, page)));
  const { prefix, textStart, textEnd, suffix } = fragment;
  return [prefix && `${term(prefix)}-`, term(textStart), textEnd && term(textEnd), suffix && `-${term(suffix)}`]
    .filter((part) => part)
    .join(',');
}

/** Milliseconds that the library may look for a way. */
const patience = 3_000;

/** The library folds width and case, which not every browser does when it looks for the text. */
function asShown(folded: string, { text, starts, ends }: ReturnType<typeof normalize>): string {
  const form = normalForm(folded);
  const at = text.indexOf(form);
  const start = starts[at];
  const end = ends[at + form.length - 1];
  if (start === undefined || end === undefined) return folded;
  return (document.querySelector('main')?.textContent ?? '').slice(start, end);
}

/** A hyphen has a meaning of its own there. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
