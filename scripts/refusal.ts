/**
 * Why a command does nothing: it was misused, or something that it needs is not there. The message is one line for a
 * person. Thrown rather than printed where it is found, so that what was begun is cleaned up; `commandLine` prints it.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
