/**
 * What an editor says of a record that is called otherwise now, as its symbol was stated or its number corrected:
 *
 *     --move draft-resolution-79-csto a-79-l-31
 *            ^id that was published   ^id that it has now
 */
export interface RecordMove {
  readonly record: string;
  readonly into: string;
}

/** Takes them out of a command line; a string says what is wrong with one. */
export function takeMoves(line: readonly string[]): { readonly moves: RecordMove[]; readonly rest: string[] } | string {
  const moves: RecordMove[] = [];
  const rest = [...line];
  for (let at = rest.indexOf('--move'); at !== -1; at = rest.indexOf('--move')) {
    const [, record = '', into = ''] = rest.splice(at, 3);
    if (![record, into].every((id) => /^[a-z0-9][a-z0-9-]*$/.test(id)))
      return '--move needs the id that was published and the id that the record has now';
    const twice = moves.find((one) => one.record === record || one.into === into);
    if (twice !== undefined) return `--move ${record} ${into}: ${twice.record} moves to ${twice.into} already`;
    moves.push({ record, into });
  }
  return { moves, rest };
}
