import type { Grammar, LabelMatch } from '../grammars/grammar.ts';
import type { RosterRow } from '../parsed.ts';

/**
 * Who is there, as far as a record has told it up to a place in it: the roster, and what the chair said until then. It
 * weighs labels while turns are read; who speaks for whom is settled later, with the registers.
 */
export class Present {
  readonly #grammar: Grammar;
  readonly #names = new Set<string>();
  readonly #delegations = new Set<string>();
  readonly #delegates = new Set<string>();
  readonly #spoken = new Set<string>();
  #calls: string[] = [];
  /** The paragraphs of an invitation whose list goes on. */
  #invitation: string[] = [];

  constructor(grammar: Grammar, roster: readonly Pick<RosterRow, 'delegation' | 'representatives'>[]) {
    this.#grammar = grammar;
    for (const { delegation, representatives } of roster) {
      this.#delegations.add(plain(delegation));
      for (const printed of representatives) {
        const name = grammar.verbatim.withoutHonorific(printed);
        this.#addName(name);
        for (const form of formsOf(name)) this.#delegates.add(`${form}\0${plain(delegation)}`);
      }
    }
  }

  /** Takes in what the chair says: whom they invite, and whom they call to speak. */
  hear(text: string): void {
    const { verbatim } = this.#grammar;
    const goesOn = verbatim.invitationGoesOn(text, this.#invitation.length > 0);
    if (goesOn || this.#invitation.length > 0) this.#invitation.push(text);
    else this.#hearInvitation(text);
    if (!goesOn) this.#closeInvitation();
    for (const { called } of verbatim.calls(text)) {
      this.#calls.push(plain(called));
      const { name } = verbatim.splitOffice(called);
      if (name !== null && name !== '') this.#addName(name);
      for (let length = 2; length <= Math.min(called.length, longestDelegation); length += 1)
        this.#delegations.add(plain(called.slice(0, length)));
    }
  }

  /** A turn begins: the calls before it are answered. */
  begin(label: LabelMatch): void {
    this.#closeInvitation();
    if (this.#isChair(label)) return;
    this.#calls = [];
    for (const form of formsOf(this.#nameOn(label))) this.#spoken.add(form);
  }

  /** Whether the roster, an invitation or a call names the person. */
  knowsName(label: LabelMatch): boolean {
    this.#closeInvitation();
    return formsOf(this.#nameOn(label)).some((form) => this.#names.has(form));
  }

  /** The same, by the whole name that the label prints. */
  knowsWholeName(label: LabelMatch): boolean {
    this.#closeInvitation();
    return this.#names.has(this.#nameOn(label));
  }

  /** Whether the delegation is on the roster, invited or called. */
  knowsDelegation({ affiliation }: LabelMatch): boolean {
    this.#closeInvitation();
    return affiliation !== null && this.#delegations.has(plain(affiliation));
  }

  /** Whether the roster has the person for this delegation. */
  isDelegate(label: LabelMatch): boolean {
    const { affiliation } = label;
    return (
      affiliation !== null &&
      formsOf(this.#nameOn(label)).some((form) => this.#delegates.has(`${form}\0${plain(affiliation)}`))
    );
  }

  /** Whether a call that nobody answered yet names the person or their delegation. */
  isCalled(label: LabelMatch): boolean {
    const name = this.#nameOn(label);
    const { affiliation } = label;
    const last = formsOf(name).at(-1) ?? name;
    return this.#calls.some(
      (called) => called.includes(last) || (affiliation !== null && called.startsWith(plain(affiliation))),
    );
  }

  /** Whether somebody was called who has not begun to speak. */
  get awaitsSpeaker(): boolean {
    return this.#calls.length > 0;
  }

  hasSpoken(label: LabelMatch): boolean {
    return formsOf(this.#nameOn(label)).some((form) => this.#spoken.has(form));
  }

  #closeInvitation(): void {
    if (this.#invitation.length > 0) this.#hearInvitation(this.#invitation.splice(0).join(''));
  }

  #hearInvitation(text: string): void {
    const { verbatim, conjunctions } = this.#grammar;
    for (const states of verbatim.invitedStates(text)) {
      for (const state of [states, ...parts(states, conjunctions)]) this.#delegations.add(plain(state));
    }
    for (const { name } of verbatim.invitedGuests(text)) this.#addName(name);
  }

  #isChair({ name }: LabelMatch): boolean {
    return this.#grammar.verbatim.isChair(name);
  }

  #nameOn(label: LabelMatch): string {
    return this.#grammar.verbatim.withoutHonorific(label.name);
  }

  #addName(name: string): void {
    for (const form of formsOf(name)) this.#names.add(form);
  }
}

/** A name, and the last of its parts, by which labels may call its bearer. */
function formsOf(name: string): string[] {
  const last = name.slice(name.lastIndexOf('·') + 1);
  return last === name ? [name] : [name, last];
}

/** Two names with a conjunction between them, in every way in which they can be parted. */
function parts(names: string, conjunctions: readonly string[]): string[] {
  return conjunctions.flatMap((conjunction) => {
    const at = names.indexOf(conjunction);
    return at <= 0 ? [] : [names.slice(0, at), names.slice(at + conjunction.length)];
  });
}

function plain(name: string): string {
  return name.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');
}

/** No State has a longer name. */
const longestDelegation = 24;
