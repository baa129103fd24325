/**
 * The text of the seeds taken apart into what can be exchanged and what stays:
 *
 *     2019年，|拉夫罗夫|先生|在|塔吉克斯坦|谈到|S/2019/742|。
 *     figure   person   kept kept delegation word  figures
 */
export interface Token {
  readonly kind: 'kept' | 'word' | 'person' | 'delegation' | 'figure' | 'latin';
  readonly text: string;
}

/** The clauses of a sentence, each with the sign that ends it. */
export type Sentence = readonly (readonly Token[])[];

export interface Vocabulary {
  readonly persons: ReadonlySet<string>;
  readonly delegations: ReadonlySet<string>;
  /** Words too common to be exchanged: what makes a text of this Council one. */
  readonly common: ReadonlySet<string>;
}

/** Sentences of a paragraph, with nothing lost between them. */
export function sentencesOf(paragraph: string, tokenize: (text: string) => Token[]): Sentence[] {
  return (paragraph.match(/[^。？！]*[。？！]+[”》）」]*|[^。？！]+$/gu) ?? []).map((sentence) =>
    (sentence.match(/[^，；：、,;:]*[，；：、,;:]+|[^，；：、,;:]+$/gu) ?? []).map(tokenize),
  );
}

/** Takes a clause apart; joined again, the tokens are the clause. */
export function tokenizer({ persons, delegations, common }: Vocabulary): (text: string) => Token[] {
  const longestFirst = [...persons, ...delegations].sort((a, b) => b.length - a.length).map(literally);
  const special = new RegExp(`(${longestFirst.join('|')}|[0-9]+|[A-Za-z]{2,})`, 'u');
  return (text) =>
    text.split(special).flatMap((piece): Token[] => {
      if (persons.has(piece)) return [{ kind: 'person', text: piece }];
      if (delegations.has(piece)) return [{ kind: 'delegation', text: piece }];
      if (/^[0-9]+$/.test(piece)) return [{ kind: 'figure', text: piece }];
      if (/^[A-Za-z]{2,}$/.test(piece)) return [{ kind: 'latin', text: piece }];
      return wordsOf(piece).map((word) => ({ kind: isWord(word) && !common.has(word) ? 'word' : 'kept', text: word }));
    });
}

/** The words of a Chinese text, as the dictionary of the engine cuts it. */
export function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

export function isWord(segment: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(segment);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
