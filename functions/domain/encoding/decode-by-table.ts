/** Decodes one byte per character: those beyond ASCII are in `high`, from 0x80 on. */
export const decodeByTable = (bytes: Uint8Array, high: string): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\xFF]/g, character => high.charAt(character.charCodeAt(0) - 0x80))
