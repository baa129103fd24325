import { createServer } from 'node:http';
import { Refusal } from './refusal.ts';
import { usualPlace } from './site-place.ts';

/** Where the site shall be served. */
export interface ServePlace {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Whether the environment asks for this port; else the next free one does as well. */
  readonly isAsked: boolean;
}

/** Reads HOST and PORT; empty is as if not set. Refuses a PORT that is no number in plain digits. */
export function servePlace({ HOST, PORT }: NodeJS.ProcessEnv = process.env): ServePlace {
  const host = HOST || usualPlace.host;
  if (!PORT) return { host, port: usualPlace.port, isAsked: false };
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535)
    throw new Refusal(`Unexpected PORT \`${PORT}\`, expected a number from 0 to 65535 in decimal digits`);
  return { host, port: Number(PORT), isAsked: true };
}

/** Refuses a place where nothing can be served. Asked before a build, which takes a while. */
export async function refuseTaken({ host, port, isAsked }: ServePlace): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(cannotServe(host, port, error)));
    probe.listen(isAsked ? port : 0, host, () => probe.close(() => resolve()));
  });
}

export function cannotServe(host: string, port: number, { message }: Error): Refusal {
  return new Refusal(`The site cannot be served at ${host}, port ${port}: ${message}`);
}
