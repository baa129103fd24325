import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: boolean }>
>;

/** What a command says of itself for `--help`; its first line, `usage: …`, also stands behind every misuse. */
export type Help = `usage: npm ${string}`;

/**
 * What a person wrote behind the name of a command: its options, and its operands where it takes any. `--help` is
 * answered here and ends the command with status 0; a misuse, or a `Refusal` at any later moment, is one line and
 * its status, mostly 2.
 */
export function commandLine<const Options extends ParseArgsOptionsConfig>(
  help: Help,
  options: Options,
  takesOperands = false,
): Parsed<Options> {
  refuseInOneLine();
  answerHelp(help);
  try {
    return parseArgs<{ options: Options; allowPositionals: boolean }>({ options, allowPositionals: takesOperands });
  } catch (error) {
    if (!isMisuse(error)) throw error;
    throw misuse(help, error.message.replace(/\.\s(?:To specify|Did you|This command) .*$/s, ''));
  }
}

/** The same for a command with a grammar of its own: the words as they are. */
export function commandWords(help: Help): string[] {
  refuseInOneLine();
  answerHelp(help);
  return process.argv.slice(2);
}

/** A misuse, with what would have been right. */
export function misuse(help: Help, reason: string): Refusal {
  return new Refusal(`${reason}   (${help.split('\n', 1)[0]})`);
}

/** The value of an option that counts something: 1 or more, at most nine digits. */
export function wholeNumber(help: Help, option: string, value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw misuse(help, `Unexpected ${option} \`${value}\`, expected a whole number from 1`);
  return Number(value);
}

function answerHelp(help: Help): void {
  const words = process.argv.slice(2);
  const end = words.indexOf('--');
  if (!(end < 0 ? words : words.slice(0, end)).includes('--help')) return;
  console.log(help);
  process.exit(0);
}

/** Whatever is thrown besides is a fault of ours, which Node shows with its place. */
function refuseInOneLine(): void {
  process.once('uncaughtException', (error) => {
    if (error instanceof Refusal) console.error(error.message.replaceAll(/\s*\n\s*/g, ' '));
    else console.error(error);
    process.exit(error instanceof Refusal ? error.status : 1);
  });
}

function isMisuse(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
