/**
 * What an editor says of a whole record whose file was taken away:
 *
 *     --withdraw s-pv-9688 "原件有误，等待更正本。"
 *                ^record    ^reason, which readers see
 *
 * The reason tells it from a decision on a place (`--withdraw i12`), which has none.
 */
export interface RecordWithdrawal {
  readonly record: string;
  readonly reason: string;
}

/** Takes them out of a command line; a string says what is wrong with one. */
export function takeWithdrawals(
  line: readonly string[],
): { readonly withdrawals: RecordWithdrawal[]; readonly rest: string[] } | string {
  const withdrawals: RecordWithdrawal[] = [];
  const rest = [...line];
  for (let at = 0; at < rest.length; at += 1) {
    const [option, record = '', reason] = rest.slice(at, at + 3);
    if (option !== '--withdraw' || reason === undefined || reason.startsWith('--')) continue;
    if (!/^[a-z0-9-]+$/.test(record)) return `${option} ${record} is no record, and only a record has a reason`;
    if (reason.trim() === '') return `${option} ${record} needs a reason for readers`;
    if (withdrawals.some((one) => one.record === record)) return `${record} is withdrawn twice, and has one reason`;
    withdrawals.push({ record, reason: reason.trim() });
    rest.splice(at, 3);
    at -= 1;
  }
  return { withdrawals, rest };
}
