import type { Decoded } from './decode-strictly.ts'

/** The last character of Unicode. */
const LAST = 0x10ffff

/** Decodes UTF-32 behind its byte order mark; undefined if a number is no character. */
export const decodeUtf32 = (bytes: Uint8Array): Decoded | undefined => {
  const isLittle = bytes[0] === 0xff
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength % 4 !== 0) return undefined
  const characters: string[] = []
  for (let offset = 4; offset < bytes.byteLength; offset += 4) {
    const code = view.getUint32(offset, isLittle)
    if (code > LAST || (code >= 0xd800 && code < 0xe000)) return undefined
    characters.push(String.fromCodePoint(code))
  }
  return { text: characters.join(''), encoding: isLittle ? 'utf-32le' : 'utf-32be', warnings: [] }
}
