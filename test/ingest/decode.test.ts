import { expect, it } from "vitest";
import { decode } from "../../src/ingest/decode.ts";
import { decodeHtml } from "../../src/ingest/html/decode-html.ts";

/** "سلام" in several charsets. */
const SALAM = "سلام";
const WINDOWS_1256 = [0xd3, 0xe1, 0xc7, 0xe3];
const ISO_8859_6 = [0xd3, 0xe4, 0xc7, 0xe5];
const UTF_8 = [...new TextEncoder().encode(SALAM)];
const UTF_16LE = [...Buffer.from(SALAM, "utf16le")];

it.each<[what: string, bytes: number[], declared: string | undefined, text: string]>([
  ["UTF-8", UTF_8, undefined, SALAM],
  ["UTF-8 with its mark, which is no part of the text", [0xef, 0xbb, 0xbf, ...UTF_8], undefined, SALAM],
  ["the mark, whatever is declared", [0xef, 0xbb, 0xbf, ...UTF_8], "windows-1256", SALAM],
  ["UTF-16 with its mark", [0xff, 0xfe, ...UTF_16LE], undefined, SALAM],
  ["Windows-1256, declared", WINDOWS_1256, "windows-1256", SALAM],
  ["Windows-1256, declared by another name", WINDOWS_1256, "CP1256", SALAM],
  ["ISO 8859-6, declared", ISO_8859_6, "iso-8859-6", SALAM],
])("decodes %s", (_, bytes, declared, text) => {
  expect(decode(Uint8Array.from(bytes), "x.txt", declared)).toBe(text);
});

it.each<[what: string, bytes: number[], declared: string | undefined, problem: string]>([
  [
    "Windows-1256 that nobody declared",
    [0x20, ...WINDOWS_1256],
    undefined,
    "x.txt: This is not UTF-8: the byte 0xE1 at offset 2 does not belong there. Say how it is encoded, --charset windows-1256 for one, or convert it to UTF-8.",
  ],
  [
    "a character cut off at the end",
    UTF_8.slice(0, -1),
    undefined,
    "x.txt: This is not UTF-8: the byte 0xD9 at offset 6 does not belong there. Say how it is encoded, --charset windows-1256 for one, or convert it to UTF-8.",
  ],
  [
    "a charset nobody knows",
    UTF_8,
    "klingon",
    'x.txt: The charset "klingon" is not known. Convert the text to UTF-8.',
  ],
])("refuses %s", (_, bytes, declared, problem) => {
  expect(() => decode(Uint8Array.from(bytes), "x.txt", declared)).toThrow(problem);
});

it.each<[what: string, head: string, told: string | undefined]>([
  ["a meta element", '<meta charset="windows-1256">', undefined],
  [
    "an older meta element",
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">',
    undefined,
  ],
  ["one without quotation marks", "<META CHARSET=windows-1256>", undefined],
  ["the server, against the page", '<meta charset="utf-8">', "windows-1256"],
])("decodes a page as declared by %s", (_, head, told) => {
  const bytes = Uint8Array.from([...Buffer.from(head, "latin1"), ...WINDOWS_1256]);
  expect(decodeHtml(bytes, "x.html", told)).toBe(head + SALAM);
});
