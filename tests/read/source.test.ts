import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { countCharacters, isWhite, lineAt, placeAt, readSource } from '../../src/read/source.ts';
import { sourceOf } from '../support/sources.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

function refused(content: Uint8Array) {
  const { source, problems } = readSource('records/one.md', content);
  expect(source).toBeNull();
  const [problem, ...others] = problems;
  if (problem === undefined || others.length > 0) throw new Error('expected one problem');
  expect(problem.severity).toBe('error');
  expect(problem.file).toBe('records/one.md');
  expect(problem.hint).toBeTypeOf('string');
  return problem;
}

describe('a file that is no text', () => {
  test.each([
    ['nothing', bytes()],
    ['blanks and line ends', bytes(' \t\r\n\n')],
    ['an ideographic blank', bytes('\u3000\n')],
    ['only a byte order mark', bytes('\uFEFF')],
  ])('is refused as empty when it holds %s', (_, content) => {
    expect(refused(content)).toMatchObject({ rule: 'read/empty', line: 1, column: 1 });
  });

  test('is refused at its first NUL', () => {
    const problem = refused(bytes('会议\n第二行', [0], '\0'));
    expect(problem).toMatchObject({ rule: 'read/not-text', line: 2, column: 4 });
    expect(problem.message).toContain('byte 17');
  });
});

describe('a file that is not UTF-8', () => {
  test('is refused at the first wrong byte, with line and column', () => {
    const problem = refused(bytes('安全理事会\r\n中文', [0xff], '文'));
    expect(problem).toMatchObject({ rule: 'read/not-utf-8', line: 2, column: 3 });
    expect(problem.message).toContain('0xFF at byte 24');
  });

  test('is refused with the encoding that it most likely has', () => {
    // 安全理事会 in GB 18030.
    const gb = [0xb0, 0xb2, 0xc8, 0xab, 0xc0, 0xed, 0xca, 0xc2, 0xbb, 0xe1];
    const problem = refused(bytes(gb));
    expect(problem).toMatchObject({ rule: 'read/not-utf-8', line: 1, column: 1 });
    expect(problem.hint).toContain('iconv -f GB18030 -t UTF-8');
  });

  test('is not taken for GB 18030 when it is not that either', () => {
    expect(refused(bytes('文', [0xff, 0xff])).hint).not.toContain('GB');
  });

  test.each([
    ['a lone continuation byte', [0x80]],
    ['an overlong form', [0xc0, 0xaf]],
    ['an overlong form of three bytes', [0xe0, 0x80, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a code point beyond the last', [0xf4, 0x90, 0x80, 0x80]],
    ['a sign cut by the end of the file', [0xe4, 0xb8]],
    ['a sign cut by another sign', [0xe4, 0xb8, 0x41]],
  ])('is refused for %s', (_, wrong) => {
    expect(refused(bytes('a\n文', wrong))).toMatchObject({ rule: 'read/not-utf-8', line: 2, column: 2 });
  });

  test('counts columns in UTF-16 units, as editors do', () => {
    expect(refused(bytes('𠮷文', [0xff]))).toMatchObject({ line: 1, column: 4 });
  });
});

describe('a file of another kind', () => {
  const utf16 = (text: string, order: 'LE' | 'BE', mark: boolean) =>
    Uint8Array.from(
      [...(mark ? '\uFEFF' : ''), ...text].flatMap((character) => {
        const code = character.charCodeAt(0);
        return order === 'LE' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
      }),
    );
  const record = '安全理事会\n第九〇〇一次会议\n主席（以英语发言）：谢谢。\n';

  test.each([
    ['PDF', bytes('%PDF-1.7\n'), 'a PDF file', 'pdftotext'],
    ['Word', bytes([0x50, 0x4b, 3, 4, 20, 0]), 'a Word document', 'pandoc'],
    ['old Word', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'old form', 'soffice'],
    ['rich text', bytes('{\\rtf1\\ansi'), 'rich text', 'pandoc'],
    ['gzip', bytes([0x1f, 0x8b, 8, 0]), 'a compressed file', 'gunzip'],
    ['HTML', bytes('\uFEFF\n<!DOCTYPE html>\n<html>会议</html>'), 'an HTML page', 'pandoc'],
    ['HTML without a doctype', bytes('<html lang="zh"><body>会议'), 'an HTML page', 'pandoc'],
    ['UTF-16 with a mark', utf16(record, 'LE', true), 'UTF-16', 'iconv -f UTF-16LE'],
    ['big-endian UTF-16 with a mark', utf16(record, 'BE', true), 'UTF-16', 'iconv -f UTF-16BE'],
    ['UTF-16 without a mark', utf16(record, 'LE', false), 'UTF-16', 'iconv -f UTF-16LE'],
    ['big-endian UTF-16 without a mark', utf16(record, 'BE', false), 'UTF-16', 'iconv -f UTF-16BE'],
  ])('is told as what it is, with what to do: %s', (_, content, what, command) => {
    const problem = refused(content);
    expect(problem).toMatchObject({ rule: 'read/foreign-file', line: 1, column: 1 });
    expect(problem.message).toContain(what);
    expect(problem.hint).toContain(command);
  });

  test('is told as Big5, which may also be well-formed GB 18030', () => {
    // 聯合國安全理事會 in Big5.
    const big5 = [0xc1, 0x70, 0xa6, 0x58, 0xb0, 0xea, 0xa6, 0x77, 0xa5, 0xfe, 0xb2, 0x7a, 0xa8, 0xc6, 0xb7, 0x7c];
    expect(refused(bytes(big5)).hint).toContain('iconv -f BIG5 -t UTF-8');
  });

  test('is not seen in a record that speaks of such files', () => {
    expect(sourceOf('会议文件为PDF，网页为<html>。\n').lineStarts).toHaveLength(2);
  });
});

describe('a source', () => {
  test('keeps the bytes apart from their meaning: digest of what was received, text unchanged', () => {
    const content = bytes('\uFEFF第一行\r\n第二行\r第三行\n');
    const { source } = readSource('one.md', content);
    expect(source?.text).toBe('\uFEFF第一行\r\n第二行\r第三行\n');
    expect(source?.sha256).toBe(createHash('sha256').update(content).digest('hex'));
  });

  test.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ])('counts lines by %s', (_, end) => {
    const source = sourceOf(['甲', '乙', '丙'].join(end));
    expect(source.lineStarts).toHaveLength(3);
    expect(placeAt(source, source.text.indexOf('丙'))).toEqual({ line: 3, column: 1 });
  });

  test('counts lines also where the line ends are mixed', () => {
    const source = sourceOf('甲\r\n乙\n\r丙\r\r\n丁');
    expect(['甲', '乙', '丙', '丁'].map((sign) => lineAt(source, source.text.indexOf(sign)))).toEqual([1, 2, 4, 6]);
  });

  test('finds the line of every offset, the line end included', () => {
    const source = sourceOf('甲乙\n丙');
    expect([0, 1, 2, 3].map((offset) => lineAt(source, offset))).toEqual([1, 1, 1, 2]);
  });

  test('counts code points and no white space, whatever its kind', () => {
    expect(countCharacters('\uFEFF 甲\u3000乙\t𠮷\u00A0\r\n')).toBe(3);
    expect(['\uFEFF', '\u3000', '\u2003', '\u00A0'].every(isWhite)).toBe(true);
  });
});
