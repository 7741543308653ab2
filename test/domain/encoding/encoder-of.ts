/**
 * An encoder for a single-byte encoding, made by inverting the decoder's table; `repertoire` holds its
 * characters beyond ASCII.
 */
export const encoderOf = (decodeByte: (byte: number) => string) => {
  const bytes = new Map<string, number>()
  for (let byte = 0; byte < 256; byte += 1) bytes.set(decodeByte(byte), byte)
  const repertoire = [...bytes]
    .filter(([character, byte]) => byte >= 0xa0 && character !== '\uFFFD')
    .map(([character]) => character)
  const encode = (text: string): Uint8Array =>
    Uint8Array.from([...text], character => {
      const byte = bytes.get(character)
      if (byte === undefined) throw new Error(`${character} is not in the encoding`)
      return byte
    })
  return { encode, repertoire }
}
