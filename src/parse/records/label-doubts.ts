import type { Passage } from '../../read/passage.ts';
import type { LabelMatch } from '../grammars/grammar.ts';
import { type Parsing, report } from '../parsed.ts';
import type { LabelReading } from './decide-label.ts';

/** Tells words that look like a label and may be read in two ways: how they were read, the other reading, what to do. */
export function reportLabel(
  parsing: Parsing,
  passage: Passage,
  label: LabelMatch,
  { begins, told }: LabelReading,
  open: LabelMatch | null,
): void {
  if (told === null) return;
  const at = passage.offsetAt(0);
  const printed = passage.text.slice(0, label.label.length);
  const before = open === null ? 'the words before' : `\`${open.label}\``;
  if (begins) {
    const message = `Unexpected label \`${printed}\` of somebody whom nothing before it announces, expected a call by the chair`;
    const hint = `It was read as the beginning of a turn; the other reading is that ${before} goes on. Compare it with the print.`;
    report(parsing, told, 'parse/unannounced-turn', at, message, hint);
    return;
  }
  const message = `Unexpected words like a label, \`${printed}\`, in the turn of ${before}, expected a label of somebody who is present`;
  const hint = `They were read as words of ${before}; the other reading is a turn of ${label.name}. Compare them with the print.`;
  report(parsing, told, told === 'info' ? 'parse/label-in-speech' : 'parse/unread-label', at, message, hint);
}

/** Tells a bracket with a language in the midst of words, as only labels have it. */
export function reportStrayLanguage(parsing: Parsing, passage: Passage, at: number): void {
  const printed = passage.text.slice(Math.max(0, at - 16), at + 16);
  const message = `Unexpected bracket with a language in \`${printed}\`, expected one only in a label or before a paragraph`;
  const hint = 'It was read as words of the speaker; a label may stand there. Compare it with the print.';
  report(parsing, 'warning', 'parse/unread-label', passage.offsetAt(at), message, hint);
}
