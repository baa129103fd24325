import type { HalfOfDay } from './grammar.ts';

/** Several presidents of one day, as the roster prints them: `叶先生（上午）、艾女士（下午）`. */

export function presidentsIn(printed: string): string[] {
  return printed
    .split(
      /\s*[/／]\s*|(?<=[）)])\s*(?:[、，；;]|和|及|与)?\s*(?=\p{Script=Han})|(?<=先生|女士|夫人|爵士|阁下)\s*(?:[、，；;]|和|及|与)\s*/u,
    )
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export function presidentOf(printed: string): { name: string; half: HalfOfDay | null } {
  const match = /\s*[（(]\s*([^（()）]{1,12})\s*[）)]\s*$/.exec(printed);
  const [half] = halvesOfDay(match?.[1] ?? '');
  return match === null || half === undefined
    ? { name: printed, half: null }
    : { name: printed.slice(0, match.index), half };
}

export function halvesOfDay(text: string): HalfOfDay[] {
  return [...text.matchAll(/(上午|早上|凌晨)|下午|傍晚|晚上|晚间/g)].map(([, morning]) =>
    morning === undefined ? 'afternoon' : 'morning',
  );
}
