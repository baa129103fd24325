import type { Compare } from '../quotation/check-quotation.ts';
import type { Comparison } from '../quotation/comparison.ts';
import type { Question } from './compare-worker.ts';

/** A comparison took longer than anybody waits. */
export class TooLong extends Error {}

/**
 * Compares in a worker until `signal` ends it. Rejects where the worker does not load or fails, and with `TooLong` where
 * one comparison takes longer than `patience`.
 */
export function compareApart(signal: AbortSignal): Compare {
  const worker = new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  return (text, fragments) =>
    new Promise((resolve, reject) => {
      const waiting = setTimeout(() => reject(new TooLong()), patience);
      const end = (settle: () => void) => {
        clearTimeout(waiting);
        settle();
      };
      worker.onmessage = ({ data }: MessageEvent<Comparison>) => end(() => resolve(data));
      worker.onerror = ({ message }) => end(() => reject(new Error(message)));
      signal.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true });
      const question: Question = { text, fragments };
      worker.postMessage(question);
    });
}

/** Milliseconds; a text of 20,000 characters in hundreds of pieces takes some ten seconds on a slow machine. */
const patience = 60_000;
