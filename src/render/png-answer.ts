/** A picture as a file that the site publishes. */
export function pngAnswer(bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, { headers: { 'content-type': 'image/png' } });
}
