/** A part of a passage that one speaker says in one capacity, and the paragraph that it begins in. */
export interface PassagePart {
  readonly range: Range;
  readonly paragraph: Element;
}

/** The parts of a selected passage, in order: words of two speakers never stand under one name. */
export function passageParts(passage: Range): PassagePart[] {
  const speakers = [...document.querySelectorAll('main :is(.turn, .capacity)')];
  const speakerOf = (paragraph: Element | undefined) =>
    paragraph && speakers.findLast((one) => one.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING);
  const firsts = [...document.querySelectorAll('main .paragraph[id]')]
    .filter((paragraph) => passage.intersectsNode(paragraph))
    .filter((paragraph, index, all) => index === 0 || speakerOf(paragraph) !== speakerOf(all[index - 1]));
  return firsts.map((paragraph, index) => {
    const range = passage.cloneRange();
    const next = firsts[index + 1];
    if (index > 0) range.setStartBefore(paragraph);
    if (next) range.setEndBefore(next);
    return { range, paragraph };
  });
}
