import type { LabelMatch, VerbatimGrammar } from '../grammars/grammar.ts';
import type { Present } from './present.ts';

/** Where words that look like a label stand. */
export interface LabelPlace {
  /** `inside` a text, behind the end of a sentence. */
  readonly at: 'start' | 'heading' | 'inside';
  /** Whose turn is open there. */
  readonly speaking: 'nobody' | 'chair' | 'other';
  readonly inQuotation: boolean;
  readonly colon: boolean;
  /** Whether nothing follows the label in its paragraph. */
  readonly alone: boolean;
}

/** Whether a turn begins; `told` how loud the other reading is told, null where there is none. */
export interface LabelReading {
  readonly begins: boolean;
  readonly told: 'warning' | 'info' | null;
}

/**
 * Whether words in the form of a label begin a turn, by what the record has told of those present:
 *
 *     甲某先生（某国）：    a turn behind the chair's, or of a delegation that is there;
 *                           in another's speech, of a State that is not there, words that are quoted
 *     主席（以英语发言）：  a turn wherever a sentence has ended before it
 *     甲某女士：            a turn of somebody invited or called who has not spoken yet, else words of address
 */
export function decideLabel(
  label: LabelMatch,
  place: LabelPlace,
  present: Present,
  verbatim: VerbatimGrammar,
): LabelReading {
  const isChair = verbatim.isChair(label.name);
  const known = present.knowsName(label);
  const called = present.isCalled(label);
  const delegation = present.knowsDelegation(label);
  const language = label.spokenIn !== null;
  const bracket = language || label.affiliation !== null || label.position !== null;
  const here = known || called || delegation;

  if (place.inQuotation && !(place.at === 'start' && (isChair || (here && bracket))))
    return speech((isChair && language) || present.isDelegate(label) ? 'warning' : null);
  if (place.at === 'heading') return isChair || language || (bracket && here) ? turn() : speech();
  if (place.at === 'inside') return inside();
  if (!place.colon) return unmarked();
  if (bracket) return bracketed();
  return bare();

  function inside(): LabelReading {
    const certain = isChair
      ? language
      : present.isDelegate(label) || (bracket && called) || (language && known) || (language && delegation);
    if (certain) return turn();
    if (label.title === 'office' && !bracket) return speech();
    return speech(verbatim.isSecretaryGeneral(label.name) ? 'info' : 'warning');
  }

  function unmarked(): LabelReading {
    if (language && (isChair || label.affiliation !== null || here)) return turn();
    if (language) return speech('warning');
    if (place.alone && delegation) return turn(place.speaking === 'other' ? 'warning' : null);
    if (called && place.speaking === 'chair' && (known || delegation)) return turn();
    return speech(present.isDelegate(label) ? 'info' : null);
  }

  function bracketed(): LabelReading {
    if (place.speaking !== 'other') return turn();
    if (isChair || called || present.isDelegate(label) || (label.title === 'chair' && language)) return turn();
    if ((known && (language || delegation)) || (language && delegation)) return turn();
    if (delegation || known) return turn('warning');
    return language ? turn('warning') : speech('warning');
  }

  function bare(): LabelReading {
    if (isChair) return turn();
    const mayBegin = called || (known && !present.hasSpoken(label));
    if (label.title === 'chair') return called || place.speaking !== 'other' ? turn() : speech('info');
    if (label.title === 'office') return mayBegin ? turn() : speech();
    if (place.speaking !== 'other') return turn(mayBegin || known || present.awaitsSpeaker ? null : 'info');
    return mayBegin ? turn(called ? null : 'warning') : speech('warning');
  }
}

function turn(told: LabelReading['told'] = null): LabelReading {
  return { begins: true, told };
}

function speech(told: LabelReading['told'] = null): LabelReading {
  return { begins: false, told };
}
