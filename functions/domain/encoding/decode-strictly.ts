/** The text of a drop, and how it was decoded. */
export interface Decoded {
  text: string
  /** WHATWG name of the encoding. */
  encoding: string
  warnings: string[]
}

/**
 * Decodes bytes in an encoding. Undefined if some are invalid in it, or there is no encoding of this name.
 */
export const decodeStrictly = (bytes: Uint8Array, encoding: string): Decoded | undefined => {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    const text = decoder.decode(bytes)
    const warnings = text.includes('\uFFFD')
      ? ['contains U+FFFD: characters were lost before the file was dropped']
      : []
    return { text, encoding: decoder.encoding, warnings }
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    return undefined
  }
}
