import { existsSync, statSync } from 'node:fs';
import { Refusal } from './refusal.ts';

/** The folder itself, where it is one; throws a refusal that says what it was wanted for. */
export function folderThere(folder: string, purpose: string): string {
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  throw new Refusal(`There is no folder \`${folder}\`, expected ${purpose}.`);
}
