/** What a record has besides what the build adds to every kind. */
export type RecordBody<Kind> = Omit<
  Kind,
  | 'source'
  | 'ledger'
  | 'citations'
  | 'mentions'
  | 'corrections'
  | 'formerPlaces'
  | 'changedPlaces'
  | 'changedLabels'
  | 'problems'
>;
