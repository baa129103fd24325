/**
 * The parts of a text as set, in order; those at odd places, and only they, are the signs that no line may begin with and that browsers let begin one: the
 * dot of a name, the single dash between two words, the plus behind one (W3C, Requirements for Chinese Text Layout:
 * prohibition rules for line start and line end). A dash of two signs may begin a line.
 *
 *     谢尔盖·韦尔希宁   →   谢尔盖|·|韦尔希宁
 */
export function partsAtJoints(text: string): string[] {
  return text.split(joints);
}

const joints = /([·+]|(?<!—)—(?!—))/u;
