import type { AstroIntegration } from 'astro';
import { takeTurn } from './take-turn.ts';
import type { WorkFolder } from './work-folder.ts';

/** Lets builds and development servers of a checkout read their collections one after the other. */
export const syncAlone: AstroIntegration = {
  name: 'sync-alone',
  hooks: {
    'astro:config:setup': async ({ command }) => {
      if (command === 'build' || command === 'dev') turn ??= await takeTurn('sync');
    },
    'astro:build:start': () => endTurn(),
    'astro:server:start': () => endTurn(),
  },
};

let turn: WorkFolder | undefined;

function endTurn(): void {
  turn?.release();
  turn = undefined;
}
