// The package's own entry makes all its comparers, which no bundler can leave out.
import { diffArrays } from 'diff/lib/diff/array.js';
import { normalForm } from './normalize.ts';

/**
 * What a later text has of an earlier one, sign by sign:
 *
 *     尊重多样文明、谋求共同发展   →   尊重文明多样、谋求共同发展
 *     same 尊重, removed 多样文明, added 文明多样, same 、谋求共同发展
 */
export interface TextDifference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** The runs `same` and `added`, joined, are the later text. Width, case and blanks are no difference. */
export function textDifferences(earlier: string, later: string): TextDifference[] {
  const changes = diffArrays([...earlier], [...later], {
    comparator: (a, b) => a === b || normalForm(a) === normalForm(b),
  });
  return gathered(
    changes.flatMap(({ added, removed, value }): TextDifference[] => {
      const text = value.join('');
      if ((added || removed) && normalForm(text) === '') return removed ? [] : [{ kind: 'same', text }];
      return [{ kind: added ? 'added' : removed ? 'removed' : 'same', text }];
    }),
  );
}

/** One or two signs that happen to stand in both, between two changes, belong to the change. */
const crumb = 2;

/** Changes that nothing but crumbs part become one, what was removed before what was added. */
function gathered(runs: readonly TextDifference[]): TextDifference[] {
  const result: TextDifference[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  runs.forEach(({ kind, text }, index) => {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (removed + added !== '' && index < runs.length - 1 && [...text].length <= crumb) {
      removed += text;
      added += text;
    } else {
      close();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
      else result.push({ kind, text });
    }
  });
  close();
  return result;
}
