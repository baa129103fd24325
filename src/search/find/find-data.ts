/** What quick find offers, in the order in which its list shows them. Each is also a part of the site's addresses. */
export const findKinds = ['speakers', 'delegations', 'meetings', 'resolutions', 'documents'] as const;
export type FindKind = (typeof findKinds)[number];

/**
 * The file `/find.json`: everything that can be found by its name, made at build and loaded once, when
 * someone first turns to a search field. Rows of a kind stand in the order in which equal matches are shown.
 */
export interface FindData {
  readonly rows: Readonly<Record<FindKind, readonly FindRow[]>>;
  /** Signs of the names of speakers and delegations by how they are read, tones left out: `{ "la": "拉腊" }`. A sign may be read in several ways. */
  readonly sounds: Readonly<Record<string, string>>;
  /** Traditional signs and what they stand for among the signs of the names. */
  readonly traditional: string;
}

/** A speaker, delegation, meeting or document: `['sergey-lavrov-rus', '谢尔盖·拉夫罗夫', '俄罗斯联邦 · 外长', '拉夫罗夫', …]` */
export type FindRow = readonly [
  /** Last part of its address. */
  id: string,
  /** As lists print it. */
  name: string,
  /** What tells it from others of the same name; empty where nothing does. */
  note: string,
  /** Further names: other spellings, the name in Latin letters, codes. */
  ...keys: string[],
];
