/**
 * What an editor says of a published place that leads to no text any more:
 *
 *     --withdraw i12                  there is nothing any more: its page says so
 *     --merge i12-p4 i12-p3           its text is in another place now: its address leads there
 *     --replace i12-p4                the new text where it stood is its next version
 *
 * A record is named before a slash where several have such a place: `s-pv-9688/i12`.
 */
export type Decision = { readonly record: string | null; readonly place: string } & (
  | { readonly kind: 'withdraw' | 'replace' }
  | { readonly kind: 'merge'; readonly into: string }
);

/** The decisions of a command line, one at most for each place; a string says what is wrong with it. */
export function readDecisions(line: readonly string[]): Decision[] | string {
  const decisions = readAll(line);
  if (typeof decisions === 'string') return decisions;
  const twice = decisions.find((one, index) => decisions.slice(0, index).some((other) => isOnSamePlace(one, other)));
  return twice === undefined ? decisions : `${twice.place} is decided twice, and a place has one decision`;
}

function readAll(line: readonly string[]): Decision[] | string {
  const decisions: Decision[] = [];
  const rest = [...line];
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    const kind = /^--(withdraw|merge|replace)$/.exec(option)?.[1];
    if (kind === undefined) return `unknown: ${option}`;
    const [record, place] = nextPlace(rest);
    if (place === null) return `${option} needs a place such as \`i12\` or \`s-pv-9688/i12\``;
    const at = { record, place };
    if (kind === 'withdraw' || kind === 'replace') {
      decisions.push({ ...at, kind });
      continue;
    }
    const [, into] = nextPlace(rest);
    if (into === null) return `${option} ${place} needs the place that it leads to`;
    decisions.push({ ...at, kind: 'merge', into });
  }
  return decisions;
}

/** A place without its record is one that only a single record lost, so that it may be the one that is named. */
function isOnSamePlace(one: Decision, other: Decision): boolean {
  const isSameRecord = one.record === null || other.record === null || one.record === other.record;
  return one.place === other.place && isSameRecord;
}

/** Takes the next word of a line as a place, with its record where it names one. */
function nextPlace(rest: string[]): [record: string | null, place: string | null] {
  const named = /^(?:([a-z0-9-]+)\/)?([a-z][a-z0-9-]*)$/.exec(rest[0] ?? '');
  if (named === null) return [null, null];
  rest.shift();
  return [named[1] ?? null, named[2] ?? null];
}
