import { transform } from 'esbuild';
import { applyChoices } from '../browser/apply-choices.ts';
import { choices, remembered } from '../browser/choices.ts';

/** The one script that a page waits for: what the reader chose holds before anything is painted. */
export async function GET(): Promise<Response> {
  const script = `(${applyChoices})(${JSON.stringify(choices)},${JSON.stringify(remembered)});\n`;
  const { code } = await transform(script, { minify: true });
  return new Response(code, { headers: { 'content-type': 'text/javascript' } });
}
