import { describe, expect, test } from 'vitest';
import { citationForms } from '../../src/cite/citation-forms.ts';
import { citeDocument } from '../../src/cite/cite-document.ts';
import { citeIntervention } from '../../src/cite/cite-intervention.ts';
import { type CitedPlaces, citeClauses, citeParagraphs } from '../../src/cite/cite-places.ts';
import { anyPlace, putPlace } from '../../src/cite/cited-place.ts';
import type { Intervention, Meeting } from '../../src/collections/meeting.ts';
import { placesOf } from '../../src/collections/places-of.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { paragraphsOf } from '../../src/render/sequence.ts';
import { words } from '../../src/words/words.ts';
import { meetingOf, turn } from '../support/verbatim.ts';
import { meetings } from './seed-items.ts';

const { records, collections } = runPipeline('seeds');

/** The forms for a place, put on it: each takes its id in the address at least, and keeps nothing to be filled in. */
function formsAt(places: readonly CitedPlaces[], id: string): Record<string, string> {
  const [own, ...others] = places.filter(({ ids }) => ids.includes(id));
  expect(others).toEqual([]);
  const forms = Object.entries(own?.forms ?? {});
  expect(forms).toHaveLength(6);
  for (const [, form] of forms) expect(form).toMatch(new RegExp(`https:\\S+${anyPlace.id}`));
  return Object.fromEntries(forms.map(([name, form]) => [name, putPlace(form, { id, name: words.place(id) })]));
}

function expectAsBuilt(meeting: Meeting, intervention: Intervention): void {
  const page = `https://verbatim.example/meetings/${meeting.id}/`;
  const places = citeParagraphs(meeting, intervention, page);
  // Of a turn in one capacity, one paragraph says what all do.
  const paragraphs = paragraphsOf(intervention);
  for (const paragraph of intervention.parts.length > 1 ? paragraphs : paragraphs.slice(-1)) {
    const address = `${page}#${paragraph.id}`;
    const id = paragraph.id.slice(paragraph.id.indexOf('-') + 1);
    const forms = formsAt(places, id);
    const item = citeIntervention(meeting, intervention, address, paragraph);
    expect(forms).toEqual(citationForms(item, words.place(id)));
    expect(JSON.stringify(forms)).not.toMatch(/[⟦⟧]/);
  }
}

describe.each(meetings)('$id', (meeting) => {
  test('cites paragraphs by their place as if it were cited by itself', () => {
    for (const intervention of meeting.interventions) expectAsBuilt(meeting, intervention);
  }, 60_000);
});

test('a turn in which the chair returns to a capacity has one form for it', () => {
  const meeting = meetings.find(({ id }) => id === 's-pv-9688');
  const chair = meeting?.interventions[8];
  const places = meeting && chair ? citeParagraphs(meeting, chair, 'https://verbatim.example/x/') : [];
  expect(chair?.parts).toHaveLength(3);
  expect(places.map(({ ids }) => [ids[0], ids.at(-1)])).toEqual([
    ['p1', 'p20'],
    ['p3', 'p18'],
  ]);
});

test('names with signs that formats escape are cited in the capacity of the paragraph', () => {
  const meeting = { ...meetingOf(['主席：我现在以法国代表的身份发言。', '法国支持。']), title: '“A&B” 100% #1_{x}\\' };
  const one = turn(meeting, 1);
  const parts = one.parts.map((part) => {
    const { delegation } = part;
    return { ...part, delegation: delegation && { ...delegation, name: '"R&D" 50%_#' } };
  });
  const chair = { ...one, parts };
  expectAsBuilt(meeting, chair);
  expect(citeParagraphs(meeting, chair, 'https://verbatim.example/x/')[1]?.forms.bibtex).toContain(
    '以"{R}\\&{D}" 50\\%\\_\\#代表身份',
  );
});

describe('a document', () => {
  const here = collections.documents.flatMap((document) => {
    const record = records.find(({ id }) => id === document.record);
    return record === undefined || record.kind === 'meeting' ? [] : [{ id: document.id, document, record }];
  });

  test.each(here)('$id cites each paragraph and clause as if it were cited by itself', ({ document, record }) => {
    const page = `https://verbatim.example/${document.shelf}/${document.id}/`;
    const places = citeClauses(document, record, page);
    expect(placesOf(record).length).toBeGreaterThan(0);
    for (const { id } of placesOf(record)) {
      const address = `${page}#${id}`;
      const name = words.place(id);
      const forms = formsAt(places, id);
      expect(forms).toEqual(citationForms(citeDocument(document, record, address, { id, name }), name));
      expect(forms.bibtex).toContain(`{${document.id}-${id},`);
      for (const form of ['gb-t-7714', 'chicago', 'bibtex', 'ris', 'csl-json']) expect(forms[form]).toContain(name);
    }
  });

  test('whose text is not here has no clauses to cite', () => {
    const cited = collections.documents.find(({ record }) => record === null);
    expect(cited && citeClauses(cited, null, 'https://verbatim.example/x/')).toEqual([]);
  });
});
