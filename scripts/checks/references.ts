import type { Element } from 'hast';
import { property } from './site.ts';

/** An address that an element points to: to be followed by a reader, or to be fetched by the browser. */
export interface Reference {
  readonly element: Element;
  readonly address: string;
  readonly use: 'follow' | 'fetch';
}

/** All addresses of an element, as written. */
export function referencesOf(element: Element): Reference[] {
  const follow = ['href', 'action', 'formAction', 'cite'].flatMap((name) => property(element, name) ?? []);
  const fetch = ['src', 'data', 'poster', 'manifest', 'xLinkHref'].flatMap((name) => property(element, name) ?? []);
  const sets =
    property(element, 'srcSet')
      ?.split(',')
      .map((part) => part.trim().split(/\s/)[0] ?? '') ?? [];
  const isFollowed = !['link', 'image', 'use'].includes(element.tagName) || isCanonical(element);
  return [
    ...follow.map((address) => ({ element, address, use: isFollowed ? ('follow' as const) : ('fetch' as const) })),
    ...[...fetch, ...sets].map((address) => ({ element, address, use: 'fetch' as const })),
  ];
}

/** A canonical link names the page itself, on the host where it will stand. */
export function isCanonical(element: Element): boolean {
  return element.tagName === 'link' && property(element, 'rel') === 'canonical';
}
