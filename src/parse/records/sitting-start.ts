import type { Line } from '../../read/read-lines.ts';
import type { VerbatimGrammar } from '../grammars/grammar.ts';

/**
 * Index of the line with which the sitting begins: that of its opening or, in a record that lacks one, what stands behind the
 * front matter: the first heading of a sitting, the agenda adopted, or the first label. The length of the list where none of
 * them is found.
 */
export function sittingStart(lines: readonly Line[], verbatim: VerbatimGrammar): number {
  const texts = lines.map(({ passage }) => passage.normal.slice(0, longest));
  const behind = frontEnd(texts, verbatim);
  const firstLabel = texts.findIndex((text, index) => index >= behind && beginsTurn(text, texts[index + 1] ?? ''));
  const end = firstLabel < 0 ? texts.length : firstLabel;
  const event = texts.findIndex((text, index) => index < end && isBeginning(text));
  if (event >= 0) return event;
  const heading = texts.findIndex(
    (text, index) => index >= behind && index < end && (verbatim.isHeading(text) || verbatim.isAgendaAdopted(text)),
  );
  if (heading >= 0) return heading;
  // The agenda, printed again as a heading.
  const again = texts.findIndex((text, index) => index > behind && index < end && text === texts[behind]);
  return again >= 0 ? again : end;

  function isBeginning(text: string): boolean {
    const kind = verbatim.sittingEvent(text)?.kind;
    return kind === 'opening' || kind === 'resumption';
  }

  function beginsTurn(text: string, next: string): boolean {
    return (
      verbatim.label(text) !== null || (verbatim.label(next) === null && verbatim.label(`${text}${next}`) !== null)
    );
  }
}

/** Index behind the last line that can only be one of the front matter: a heading of the agenda, else a line of the roster with a prefix. */
function frontEnd(texts: readonly string[], verbatim: VerbatimGrammar): number {
  const turn = texts.findIndex((text) => verbatim.label(text) !== null && verbatim.rosterPrefix(text) === null);
  const heading = texts
    .slice(0, turn < 0 ? texts.length : turn)
    .findIndex((text) => verbatim.agendaHeading(text) !== null);
  if (heading >= 0) return heading + 1;
  const members = texts.findIndex((text) => verbatim.rosterPrefix(text)?.presiding === false);
  if (members >= 0) return members + 1;
  return texts.findIndex((text) => verbatim.rosterPrefix(text) !== null) + 1;
}

/** Characters of a line that tell whether it opens a sitting or begins with a label. */
const longest = 400;
