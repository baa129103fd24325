import { flexsearchRival } from './flexsearch.ts';
import { minisearchRival } from './minisearch.ts';
import { pagefindDefaultRival } from './pagefind-default.ts';
import { plainTextRival } from './plain-text.ts';
import type { Rival } from './rival.ts';

export const rivals: readonly Rival[] = [pagefindDefaultRival, minisearchRival, flexsearchRival, plainTextRival];
