/**
 * Why a command does nothing: it was misused, or something that it needs is not there. The message is one line for a
 * person. Thrown rather than printed where it is found, so that what was begun is cleaned up; `commandLine` prints it.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** Exit status: 2 for a misuse; 1 where the command was right and its moment is not. */
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2 = 2) {
    super(message);
    this.status = status;
  }
}
