/** A value as a file of JSON that the site publishes: one line, as `npm run parse` prints it. */
export function jsonAnswer(value: unknown): Response {
  return new Response(`${JSON.stringify(value)}\n`, { headers: { 'content-type': 'application/json' } });
}
