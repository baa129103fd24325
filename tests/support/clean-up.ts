import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './temporary-folder.ts';

// Said before all that a file of tests says, so done after it: a server is closed while its folder is still there.
afterAll(removeTemporaryFolders);
