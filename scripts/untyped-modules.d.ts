/** The little that this folder uses of a package whose types would bring those of a whole framework. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface CompressionOptions {
    /** Whether an answer, whose headers are there, is sent packed to those who accept that. */
    filter?(request: IncomingMessage, response: ServerResponse): boolean;
  }
  export default function compression(
    options?: CompressionOptions,
  ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
