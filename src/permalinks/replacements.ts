import type { Decision } from './decision.ts';
import type { RecordMatch } from './match-record.ts';
import { interventionOf, isIntervention, placeName } from './place-name.ts';
import type { PublishedRecord } from './published.ts';

/**
 * The places of new texts that an editor takes for the next version of a published one: the new place, and the
 * published place that has its text from now on. With an intervention go its paragraphs, one after the other.
 *
 *     published   i12-p2   i12-p3   i12-p4        --replace i12-p3
 *     now         i12-p2   i12-p2a  i12-p4        i12-p2a is i12-p3
 *
 * Empty where no new text stands at that place, or several do.
 */
export function replacementsFor(
  place: string,
  { texts, vanished }: RecordMatch,
  { places }: PublishedRecord,
): [string, string][] {
  const scope = interventionOf(place);
  const alike = (other: string) => isIntervention(other) === isIntervention(place) && interventionOf(other) === scope;
  const order = places.map((one) => one.place).filter(alike);
  const at = order.indexOf(place);
  const live = new Map(texts.filter((text) => alike(text.place)).map((text, index) => [text.place, index]));
  const present = (name: string | undefined) => (name === undefined ? undefined : live.get(name));
  const from = present(order.slice(0, at).findLast((name) => live.has(name))) ?? -1;
  const to = present(order.slice(at + 1).find((name) => live.has(name))) ?? live.size;
  const fresh = texts
    .filter((text) => alike(text.place))
    .slice(from + 1, to)
    .filter(({ published }) => published === null);
  const [only, ...others] = fresh;
  if (only === undefined || others.length > 0 || !vanished.some((one) => one.place === place)) return [];
  if (!isIntervention(place)) return [[only.place, place]];
  const children = texts.filter((text) => interventionOf(text.place) === only.place);
  return [
    [only.place, place],
    ...children.map((child): [string, string] => [child.place, `${place}-p${placeName(child.place).number}`]),
  ];
}

/** Published places of which an editor says that one and the same new text is their next version; null where none is. */
export function sharedReplacement(
  decisions: readonly Decision[],
  match: RecordMatch,
  published: PublishedRecord,
): string[] | null {
  const claims = decisions.flatMap(({ kind, place }) =>
    kind === 'replace' ? replacementsFor(place, match, published) : [],
  );
  const shared = [...Map.groupBy(claims, ([text]) => text).values()].find(({ length }) => length > 1);
  return shared?.map(([, place]) => place) ?? null;
}
