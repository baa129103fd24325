import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { normalForm } from '../../src/text/normalize.ts';
import { isMeeting } from '../support/records.ts';
import { meetingOf, turn } from '../support/verbatim.ts';

const meetings = runPipeline('seeds').records.filter(isMeeting);

describe.each(meetings)('the reasons of $symbol', ({ source, interventions }) => {
  const lines = readFileSync(source.file, 'utf8').split('\n');
  const reasons = interventions.flatMap(({ speaker, onBehalfOf, onBehalfOfStates, parts }) =>
    [speaker, onBehalfOf, onBehalfOfStates, ...parts.map(({ delegation }) => delegation)].flatMap(
      (one) => one?.evidence ?? [],
    ),
  );
  const cited = [...new Set(reasons)].flatMap((reason) => [...reason.matchAll(/“([^”]+)”[^“”（）]*（第(\d+)行）/g)]);

  test('quote what stands on the line that they name', () => {
    expect(cited.length).toBeGreaterThan(20);
    expect(
      cited
        .filter(([, quoted, line]) => !normalForm(lines[Number(line) - 1] ?? '').includes(normalForm(quoted ?? '')))
        .map(([reason]) => reason),
    ).toEqual([]);
  });
});

describe('the chair who speaks for their country', () => {
  const evidenceOf = (...lines: string[]) =>
    turn(meetingOf(lines), 1).parts.find(({ capacity }) => capacity === 'national')?.delegation?.evidence;
  const announced = (line: number) => `主席称以“法国代表”的身份发言（第${line}行）`;

  test('is proven by the line that announces it, also where others follow before the speech', () => {
    const line = turn(meetingOf(['主席：谢谢。']), 1).line;
    expect(evidenceOf('主席：谢谢。', '我现在以法国代表的身份发言。', '法国支持。')).toContain(announced(line + 2));
    expect(evidenceOf('主席：谢谢。', '我现在以法国代表的身份发言。法国支持。')).toContain(announced(line + 2));
  });
});
