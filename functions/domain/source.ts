/** A drop's bytes, and their text as decoded once for all formats. */
export interface Source {
  bytes: Uint8Array
  /** Decoded text, BOM removed; empty for binary formats. */
  text: string
  /** WHATWG name of the encoding it was decoded with. */
  encoding: string
  /** Key of the drop, or path of the file. */
  path: string
  /** When it arrived, in RFC 3339, UTC: dates without a year are read against it. */
  receivedAt: string
  warnings: string[]
  /** How much this drop, and everything inside it, may still unpack to. */
  allowance: Allowance
}

/** How many bytes may still be inflated for a drop. Whatever unpacks takes from it first. */
export interface Allowance {
  bytes: number
}
