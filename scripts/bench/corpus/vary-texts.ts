import type { Intervention, Meeting } from '../../../src/collections/meeting.ts';
import type { DelegationRegister } from '../../../src/resolve/delegation-register.ts';
import type { Chance } from '../random.ts';
import { type GrowingWords, growingWords } from './growing-words.ts';
import { isWord, type Sentence, sentencesOf, type Token, tokenizer, wordsOf } from './tokens.ts';

/**
 * New text in the manner of a real turn. Each clause of the model gives way to another clause from the same
 * place in some sentence of the seeds; within it, words give way to words of a growing stock, people and
 * countries to others, figures to figures of as many digits. In one turn the same always becomes the same, so
 * that a turn keeps to its subject as a speech does. The chair's own sentences keep their clauses.
 *
 *     我们欢迎|上海合作组织|打击|恐怖主义|的努力，   →   我们欢迎|上海合作组织|铺洽|恐怖主义|的努力，
 *
 * How the distinct pairs of neighbouring signs grow, in normal form with labels. The seeds alone follow
 * Heaps' law with an exponent of 0.60 from 52 to 104 turns; carried on unchanged, which real text would
 * undercut somewhat as its vocabulary fills up:
 *
 *     turns       signs   pairs here   Heaps, 0.60
 *     104        85,649       19,842   (the seeds themselves)
 *     2,000    1,672,000      120,000      118,000
 *     20,000  16,757,000      454,000      470,000
 */
export interface TextVariations {
  /** For each part of the turn the texts of its paragraphs. `named`: who stands for whom at this meeting. */
  vary(turn: Intervention, named: ReadonlyMap<string, string>, year: number): string[][];
}

export interface VaryOptions {
  readonly models: readonly Meeting[];
  readonly delegations: DelegationRegister;
  /** Names of people as labels of the models print them, without title. */
  readonly persons: ReadonlySet<string>;
  readonly chance: Chance;
  readonly anybody: () => string;
}

/** Words of the seeds that stay as they are, the most frequent ones. */
const commonWords = 150;
/** How often another word, in a turn, gives way. */
const exchange = 0.5;
/** Heaps' exponent of the stock of words. */
const growth = 0.8;
/** How often a sign of a coined word is one that the seeds may lack. */
const rare = 0.1;

export function varyTexts({ models, delegations, persons, chance, anybody }: VaryOptions): TextVariations {
  const turns = models.flatMap(({ interventions }) => interventions);
  const paragraphs = turns.flatMap(({ parts }) => parts.flatMap((part) => part.paragraphs));
  const counts = new Map<string, number>();
  for (const { text } of paragraphs)
    for (const word of wordsOf(text).filter(isWord)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, commonWords)
      .map(([word]) => word),
  );
  const names = delegations.names().filter(({ id, inText }) => id !== null && inText);
  const states = delegations.all().filter(({ kind }) => kind === 'state');
  const tokenize = tokenizer({ persons, delegations: new Set(names.map(({ printed }) => printed)), common });
  const sentences = new Map(paragraphs.map(({ text }) => [text, sentencesOf(text, tokenize)]));
  const clauses = clausesByPlace([...sentences.values()].flat());
  const stock: GrowingWords = growingWords(chance, growth, coiner(chance, [...counts.keys()]));

  return {
    vary(turn, named, year) {
      const chosen = new Map<string, string>();
      const replace = (token: Token): string => {
        const before = chosen.get(token.text);
        if (before !== undefined) return before;
        const now = replacement(token);
        chosen.set(token.text, now);
        return now;
      };
      const replacement = ({ kind, text }: Token): string => {
        switch (kind) {
          case 'person':
            return named.get(text) ?? anybody();
          case 'delegation':
            return named.get(text) ?? (chance.happens(0.5) ? chance.pick(states).name : text);
          case 'figure':
            return figureLike(chance, text, year);
          case 'latin':
            return chance.happens(0.5) ? latinLike(chance, text) : text;
          case 'word':
            return chance.happens(exchange) ? stock.draw() : text;
          case 'kept':
            return text;
        }
      };
      return turn.parts.map(({ capacity, paragraphs: own }) =>
        own.map(({ text }) =>
          (sentences.get(text) ?? [])
            .flatMap((sentence) =>
              sentence.map((clause, at) =>
                capacity === 'president' ? clause : chance.pick(clauses[placeOf(sentence, at)]),
              ),
            )
            .map((clause) => clause.map(replace).join(''))
            .join('')
            .trim(),
        ),
      );
    },
  };
}

type Place = 'first' | 'middle' | 'last' | 'only';

function placeOf({ length }: Sentence, at: number): Place {
  if (length === 1) return 'only';
  return at === 0 ? 'first' : at === length - 1 ? 'last' : 'middle';
}

function clausesByPlace(sentences: readonly Sentence[]): Record<Place, (readonly Token[])[]> {
  const places: Record<Place, (readonly Token[])[]> = { first: [], middle: [], last: [], only: [] };
  for (const sentence of sentences)
    for (const [at, clause] of sentence.entries()) places[placeOf(sentence, at)].push(clause);
  return places;
}

/** Coins words of two to four signs, from signs that begin and end words of the seeds and now and then a rarer one. */
function coiner(chance: Chance, words: readonly string[]): () => string {
  const firsts = words.map((word) => word.charAt(0));
  const lasts = words.map((word) => word.charAt(word.length - 1));
  const others = commonSigns();
  const sign = (usual: readonly string[]) => (chance.happens(rare) ? chance.pick(others) : chance.pick(usual));
  return () => {
    const length = chance.pick([2, 2, 2, 2, 2, 2, 3, 4]);
    const inner = Array.from({ length: length - 2 }, () => sign(lasts)).join('');
    return sign(firsts) + inner + sign(lasts);
  };
}

/** The 3,755 common signs of the Chinese standard GB 2312, its first level. */
function commonSigns(): string[] {
  const decoder = new TextDecoder('gb2312');
  const signs: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    // The last row of the level is not full.
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1)
      signs.push(decoder.decode(Uint8Array.of(row, cell)));
  }
  return signs;
}

/** A year stays one, not after the meeting's; another figure keeps its digits' number. */
function figureLike(chance: Chance, printed: string, year: number): string {
  if (/^(?:19|20)[0-9]{2}$/.test(printed)) return String(year - chance.below(12));
  return [...printed].map((_, at) => String(at === 0 ? 1 + chance.below(9) : chance.below(10))).join('');
}

function latinLike(chance: Chance, printed: string): string {
  return printed.replace(/[A-Za-z]/g, (letter) => {
    const other = String.fromCharCode(97 + chance.below(26));
    return letter < 'a' ? other.toUpperCase() : other;
  });
}
