import { compare } from '../quotation/compare.ts';
import type { Fragment } from '../search/fragment.ts';

/** Compares apart from the page, which goes on answering its reader meanwhile: one question after another. */
export interface Question {
  readonly text: string;
  readonly fragments: readonly Fragment[];
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(compare(data.text, data.fragments));
});
