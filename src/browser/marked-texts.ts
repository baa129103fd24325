import { isShown, shownInLabel } from '../search/shown-label.ts';
import { makeElement } from './make-element.ts';
import { textNodes } from './text-nodes.ts';

/**
 * The interventions of a page as texts that can be marked. The head of a turn shows a name, not the label as
 * printed; a run of the label that the head does not show is shown, as printed, below the head.
 */
export interface MarkedText {
  /** Label with its colon, then the paragraphs: the lines of the index. */
  readonly lines: readonly string[];
  /** The name at its head. */
  readonly name: string;
  /** The element that holds a line: the head for 0, a paragraph for the others. */
  elementOf(line: number): HTMLElement;
  /** The anchor of a line, empty when the page has none. */
  anchorOf(line: number): string;
  /** A run of a line as ranges of the page, at least one. */
  rangesOf(line: number, start: number, end: number): Range[];
}

/** `printedLabel` names the label where it is shown as printed. */
export function markedTexts(printedLabel: string): MarkedText[] {
  return [...document.querySelectorAll<HTMLElement>('[data-label]')].map((turn) => markedText(turn, printedLabel));
}

function markedText(turn: HTMLElement, printedLabel: string): MarkedText {
  const head = turn.querySelector('header') ?? turn;
  const label = `${turn.getAttribute('data-label')}：`;
  const shown = [...head.querySelectorAll('h1, h3, .delegation, .language')].map(runOf);
  const places = shownInLabel(
    label,
    shown.map(({ text }) => text),
  );
  const paragraphs = [...turn.querySelectorAll<HTMLElement>('.speech .paragraph')].map((element) => ({
    element,
    ...runOf(element),
  }));
  let printed: Run | undefined;

  function rangesOfLabel(start: number, end: number): Range[] {
    if (!isShown(label, { start, end }, places)) {
      printed ??= runOf(showPrinted(head, printedLabel, label));
      return [rangeOf(printed.nodes, start, end)];
    }
    return shown.flatMap(({ nodes }, index) => {
      const place = places[index];
      if (!place || place.end <= start || place.start >= end) return [];
      return [rangeOf(nodes, Math.max(start, place.start) - place.start, Math.min(end, place.end) - place.start)];
    });
  }

  return {
    lines: [label, ...paragraphs.map(({ text }) => text)],
    name: shown[0]?.text ?? label,
    elementOf: (line) => paragraphs[line - 1]?.element ?? head,
    anchorOf: (line) => paragraphs[line - 1]?.element.id ?? turn.id,
    rangesOf: (line, start, end) =>
      line === 0 ? rangesOfLabel(start, end) : [rangeOf(paragraphs[line - 1]?.nodes ?? [], start, end)],
  };
}

interface Run {
  readonly nodes: readonly Text[];
  readonly text: string;
}

/** The text of an element, without the sign that links to it, calls of footnotes and a person whom no label prints. */
function runOf(element: Element): Run {
  const nodes = textNodes(element).filter((node) => !node.parentElement?.closest('.sign, .call, .person'));
  return { nodes, text: nodes.map(({ data }) => data).join('') };
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    const next = at + node.length;
    if (start >= at && start < next) range.setStart(node, start - at);
    if (end > at && end <= next) range.setEnd(node, end - at);
    at = next;
  }
  return range;
}

function showPrinted(head: Element, name: string, label: string): HTMLElement {
  const text = makeElement('span', '', [label]);
  head.append(makeElement('p', 'printed-label', [name, ' ', text]));
  return text;
}
