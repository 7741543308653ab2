/**
 * Bytes 0x80-0x9F of windows-1252 as in the index of the WHATWG Encoding Standard, the five unassigned bytes
 * as C1 controls. Kept here because what `TextDecoder` makes of these bytes depends on the Node build.
 */
const high =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

const c1 = /[\u0080-\u009F]/g

/** Decodes windows-1252: every byte is a character, and none becomes U+FFFD. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(c1, character => high.charAt(character.charCodeAt(0) - 0x80))
