/** What pages load when a reader first asks for it, in one piece: small pieces weigh more than they save. */
export { copyText } from './copy-text.ts';
export { openKeyList } from './key-list.ts';
export { markMatches } from './mark-matches.ts';
export { followSelection } from './passage-bar.ts';
export { readingDetails } from './reading-details.ts';
export { openShareMenu } from './share-menu.ts';
export { tellChanges } from './tell-changes.ts';
