import { decodeWindows1252 } from './decode-windows-1252.ts'

/** The bytes 0x80-0x9F by their characters. */
const high: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x20 }, (_, index) => [decodeWindows1252(Uint8Array.of(0x80 + index)), 0x80 + index]),
)

/**
 * The bytes of text in windows-1252, or in Latin-1, whose control characters some systems write in place of them; undefined if it holds a
 * character that has none there.
 */
export const encodeWindows1252 = (text: string): Uint8Array | undefined => {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const byte = code < 0x100 ? code : high.get(text.charAt(index))
    if (byte === undefined) return undefined
    bytes[index] = byte
  }
  return bytes
}
