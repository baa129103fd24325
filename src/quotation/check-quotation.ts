import type { Fragment } from '../search/fragment.ts';
import { normalForm } from '../text/normalize.ts';
import type { Comparison, Part } from './comparison.ts';
import { sentencesIn } from './sentences.ts';
import { signsIn, textOf } from './signs.ts';
import { leastWords, wordsIn } from './words-around.ts';

/** What a check asks of the search: interventions that may have a text, and its forms in simplified script. */
export interface Library {
  /** Interventions that share most with a longer text, the likeliest first. */
  resembling(text: string, most: number): Promise<readonly Fragment[]>;
  /** The text with traditional signs replaced, the likeliest form first; none when nothing in it is traditional. */
  simplifications(text: string): readonly string[];
}

/** Compares a text with interventions: here, or apart from the page. */
export type Compare = (text: string, fragments: readonly Fragment[]) => Comparison | Promise<Comparison>;

export interface Checked extends Comparison {
  /** Whether the text was traditional and was compared in simplified form. */
  readonly simplified: boolean;
}

/** Interventions asked for: for the whole text or a sentence of it, and for each piece of what these do not have. */
const forWhole = 12;
const forPiece = 4;
const mostPieces = 40;

/** Checks a pasted text against all interventions. Rejects when they can not be had: that is not "absent". */
export async function checkQuotation(text: string, library: Library, compare: Compare): Promise<Checked> {
  const typed = await check(text, library, compare);
  if (isFound(typed)) return { ...typed, simplified: false };
  const [likeliest] = library.simplifications(text);
  if (likeliest === undefined) return { ...typed, simplified: false };
  const near = await library.resembling(likeliest, forWhole);
  const simplified = await check(inSimplifiedScript(text, near, library), library, compare);
  // A name that the records print in traditional script is found as typed.
  return sameIn(simplified) > sameIn(typed) ? { ...simplified, simplified: true } : { ...typed, simplified: false };
}

async function check(text: string, library: Library, compare: Compare): Promise<Comparison> {
  const known = new Map<string, Fragment>();
  const compareWith = async (texts: readonly string[], most: number) => {
    const found = await Promise.all(texts.map((one) => library.resembling(one, most)));
    for (const fragment of found.flat()) known.set(fragment.meta.id, fragment);
    return compare(text, [...known.values()]);
  };
  let comparison = await compareWith([text], forWhole);
  // What is rare in the whole text may be what is wrong with it, or stand in one of many places that it comes from: so
  // what was not found word for word is asked for by its sentences, and these by their clauses.
  for (const { piecesOf, most } of [
    { piecesOf: sentencesOf, most: forWhole },
    { piecesOf: clausesOf, most: forPiece },
  ]) {
    const pieces = new Set(comparison.parts.filter(isWanting).flatMap((part) => piecesOf(part.text)));
    if (pieces.size > 0) comparison = await compareWith([...pieces].slice(0, mostPieces), most);
  }
  return comparison;
}

function isWanting({ verdict }: Part): boolean {
  return verdict === 'absent' || verdict === 'altered' || verdict === 'punctuation';
}

/** The sentences of a text that have words enough to be asked for. */
function sentencesOf(text: string): string[] {
  const quotation = signsIn(text);
  return sentencesIn(quotation, { from: 0, to: quotation.signs.length })
    .filter((sentence) => wordsIn(quotation, sentence) >= leastWords)
    .map((sentence) => textOf(quotation, sentence));
}

/** Characters from which on a piece is long enough to be asked for. */
const leastPiece = 16;

/** A text in pieces that end where a clause does. */
function clausesOf(text: string): string[] {
  const pieces = [''];
  for (const clause of text.split(/(?<=[，。；：！？,;:!?\n])/u)) {
    if ((pieces.at(-1) ?? '').length < leastPiece) pieces.push((pieces.pop() ?? '') + clause);
    else pieces.push(clause);
  }
  return pieces.filter((piece) => piece.trim() !== '');
}

function isFound({ outcome }: Comparison): boolean {
  return outcome === 'verbatim' || outcome === 'punctuation' || outcome === 'spliced';
}

function sameIn({ parts }: Comparison): number {
  return parts.reduce((sum, { same }) => sum + same, 0);
}

/**
 * A text in simplified script with its quotation marks. A traditional sign may stand for several others: that one is
 * taken which a record has between the most of its neighbours, or else the likeliest.
 */
function inSimplifiedScript(text: string, near: readonly Fragment[], library: Library): string {
  const records = near.map(({ content }) => normalForm(content));
  const isPrinted = (run: string) => records.some((record) => record.includes(run));
  const known = new Map([...new Set(text)].map((sign) => [sign, choicesOf(sign, library)]));
  const choices = [...text].map((sign) => known.get(sign) ?? [sign]);
  const signs = choices.map(([likeliest = '']) => likeliest);
  choices.forEach((meant, at) => {
    if (meant.length < 2) return;
    for (let reach = widestReach; reach > 0; reach -= 1) {
      const before = signs.slice(Math.max(0, at - reach), at).join('');
      const after = signs.slice(at + 1, at + 1 + reach).join('');
      const had = meant.find((sign) => isPrinted(normalForm(before + sign + after)));
      if (had === undefined) continue;
      signs[at] = had;
      return;
    }
  });
  return signs.join('');
}

/** Neighbours on either side by which a sign is chosen. */
const widestReach = 6;

/** What a sign of the text may stand for, the likeliest first. */
function choicesOf(sign: string, library: Library): readonly string[] {
  const forms = library.simplifications(sign);
  return forms.length === 0 ? [withSimplifiedMarks(sign)] : [...forms, sign];
}

function withSimplifiedMarks(text: string): string {
  return text.replace(/[「」『』]/gu, (mark) => simplifiedMarks[mark] ?? mark);
}

const simplifiedMarks: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };
