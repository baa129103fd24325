import { characters as length } from './characters.ts';

/** Words beside a text that is another one now. */
export const textChanges = {
  inserted: '增补',
  removed: '删去',
  leftOut: (characters: number) => `……（此处略去${length(characters)}）……`,
  /** What a reader is told whose link is older than the text. */
  since: {
    title: '链接复制之后，这段文字有改动',
    turn: (places: number) => `链接复制之后，这次发言有${places}处改动，均已标出`,
    turnElsewhere: '链接复制之后，这次发言的分段有改动',
    label: '链接复制之后，这次发言的发言标签有改动',
    withdrawn: '链接复制之后，此处文字已撤下，原文如下',
    merged: '链接复制之后，所链接的文字已并入此处，原文如下',
    withdrawnParagraph: '链接复制之后撤下的一段',
    mergedParagraph: '链接复制之后并入他段的一段',
    added: '链接复制之后增补的一段',
  },
};
