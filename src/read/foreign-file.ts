/** What a file is that is no text in UTF-8, and what to do with it. */
export interface ForeignFile {
  /** As it stands in a sentence: `a PDF file`. */
  readonly what: string;
  readonly hint: string;
}

/**
 * Files that people put beside records: documents of word processors, pages, text in other encodings. Null for bytes that
 * may be text in UTF-8, and for those of which nothing is known.
 */
export function foreignFile(bytes: Uint8Array): ForeignFile | null {
  const signed = signatures.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  if (signed !== undefined) return signed;
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  if (
    /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,300}?-->\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(
      beginning,
    )
  )
    return htmlFile;
  return utf16(bytes);
}

/** The encoding that text most likely has which is not UTF-8; null where none of those known fits. */
export function likelyEncoding(bytes: Uint8Array): ForeignFile | null {
  const [first] = ['GB18030', 'BIG5']
    .map((encoding) => ({ encoding, common: commonIn(bytes, encoding) }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common);
  if (first === undefined) return null;
  const name = first.encoding === 'BIG5' ? 'Big5' : 'GB 18030';
  return {
    what: `text in ${name}`,
    hint: `The bytes are most likely ${name}; convert the file with \`iconv -f ${first.encoding} -t UTF-8 FILE > NEW-FILE\`.`,
  };
}

const htmlFile: ForeignFile = {
  what: 'an HTML page',
  hint: 'Save the text of the page as plain text, or convert it with `pandoc -f html -t plain --wrap=none FILE -o NEW-FILE.txt`.',
};

const wordHint =
  'Save the record as plain text in UTF-8, or convert it with `pandoc -t plain --wrap=none FILE -o NEW-FILE.txt`.';
const signatures: readonly (ForeignFile & { begins: readonly number[] })[] = [
  {
    begins: [0x25, 0x50, 0x44, 0x46],
    what: 'a PDF file',
    hint: 'Draw its text with `pdftotext -enc UTF-8 FILE NEW-FILE.txt`, and compare it with the pages.',
  },
  {
    begins: [0x50, 0x4b, 0x03, 0x04],
    what: 'a Word document, or another compressed file',
    hint: wordHint,
  },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    what: 'a Word document of the old form',
    hint: 'Convert it with `soffice --headless --convert-to txt:Text:UTF8 FILE`.',
  },
  { begins: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'a document in rich text', hint: wordHint },
  { begins: [0x1f, 0x8b], what: 'a compressed file', hint: 'Unpack it with `gunzip FILE`.' },
];

/** Text in UTF-16, with a byte order mark or without. */
function utf16(bytes: Uint8Array): ForeignFile | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16In('LE');
  if (first === 0xfe && second === 0xff) return utf16In('BE');
  if (bytes.length < 2 || bytes.length % 2 !== 0 || !bytes.includes(0)) return null;
  const found = (['LE', 'BE'] as const).find((order) =>
    isMostlyText(new TextDecoder(`utf-16${order.toLowerCase()}`).decode(bytes.subarray(0, longestSample))),
  );
  return found === undefined ? null : utf16In(found);
}

function utf16In(order: 'LE' | 'BE'): ForeignFile {
  return {
    what: 'text in UTF-16',
    hint: `Convert the file with \`iconv -f UTF-16${order} -t UTF-8 FILE > NEW-FILE\`.`,
  };
}

/** Whether nearly all characters are Han, ASCII or the punctuation of Chinese: wrong bytes give any. */
function isMostlyText(text: string): boolean {
  const known = text.match(/[\p{Script=Han}\x20-\x7E\s\u2010-\u2026\u3000-\u303F\uFF00-\uFF5E]/gu)?.length ?? 0;
  return known > text.length * 0.95 && /[\p{Script=Han}A-Za-z]/u.test(text);
}

/** How many of the commonest characters of records the bytes hold in an encoding; 0 where they are not well-formed in it. */
function commonIn(bytes: Uint8Array, encoding: string): number {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).match(common)?.length ?? 0;
  } catch {
    return 0;
  }
}

const longestSample = 4096;
/** The commonest characters of records in both scripts, as code points: 的一是在不了有和人中大上我以要会會议議国國安全理事联聯主席先生女士发發言记記录錄，。：、 */
const common =
  /[\u7684\u4E00\u662F\u5728\u4E0D\u4E86\u6709\u548C\u4EBA\u4E2D\u5927\u4E0A\u6211\u4EE5\u8981\u4F1A\u6703\u8BAE\u8B70\u56FD\u570B\u5B89\u5168\u7406\u4E8B\u8054\u806F\u4E3B\u5E2D\u5148\u751F\u5973\u58EB\u53D1\u767C\u8A00\u8BB0\u8A18\u5F55\u9304\uFF0C\u3002\uFF1A\u3001]/gu;
