import { applyChoices } from '../browser/apply-choices.ts';
import { choices, remembered } from '../browser/choices.ts';

/** The one script that a page waits for: what the reader chose holds before anything is painted. */
export function GET(): Response {
  const script = `(${applyChoices})(${JSON.stringify(choices)},${JSON.stringify(remembered)});\n`;
  return new Response(script, { headers: { 'content-type': 'text/javascript' } });
}
