import type { Outcome } from '#domain/outcome.ts'
import type { Source } from '#domain/source.ts'
import type { FormatReading, InnerDrop } from '../format.ts'

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Reads what a file was before it was encoded as a drop of its own: base64, uuencode, quoted-printable, or HTML and XML with references for its signs. Refuses
 * base64 and uuencode that break off.
 */
export const readEncoded = ({ text, path }: Source): FormatReading => {
  const name = path.slice(path.lastIndexOf('/') + 1) || 'story'
  if (text.trimStart().startsWith('&lt;')) {
    const meant = text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, of: string) => references[of] ?? whole)
    return decoded('HTML or XML with its signs as references', name, Buffer.from(meant))
  }
  const begin = /^\s*begin(-base64)? [0-7]{3} ([^\n]+)/.exec(text)
  const [, mark, called = name] = begin ?? []
  const lines = text.trim().split('\n')
  if (begin && !mark) return readLines(lines.slice(1), called)
  if (!begin && /=\n/.test(text.trimEnd()))
    return decoded('quoted-printable', name, fromQuotedPrintable(text))
  const base64 = lines.filter(line => !/^(?:begin-|=+$)/.test(line)).join('')
  return /^[A-Za-z\d+/]+={0,2}$/.test(base64) && base64.length % 4 === 0
    ? decoded('base64', called, Buffer.from(base64, 'base64'))
    : brokenOff('base64')
}

const fromQuotedPrintable = (text: string): Buffer => {
  const bytes = Buffer.from(text.replace(/=\n/g, '')).toString('latin1')
  const byte = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))
  return Buffer.from(bytes.replace(/=([\dA-F]{2})/gi, byte), 'latin1')
}

/** Lines of uuencode, each of which begins with how many bytes it holds; three bytes are four characters, six bits each from the blank on. */
const readLines = (lines: readonly string[], name: string): FormatReading => {
  const end = lines.findIndex(line => line.trim() === 'end')
  if (end < 0) return brokenOff('uuencode')
  const bytes = lines.slice(0, end).flatMap(line => {
    const [length = 0, ...sixes] = [...line].map(character => (character.charCodeAt(0) - 32) & 63)
    const bits = (index: number) => sixes[index] ?? 0
    return Array.from({ length }, (_, index) => {
      const at = Math.floor(index / 3) * 4 + (index % 3)
      const shift = 2 * (index % 3)
      return ((bits(at) << (2 + shift)) | (bits(at + 1) >> (4 - shift))) & 255
    })
  })
  return decoded('uuencode', name, Buffer.from(bytes))
}

const decoded = (encoding: string, path: string, bytes: Uint8Array): FormatReading => ({
  ok: true,
  copies: [],
  drops: only({ path: path.replaceAll('/', '_'), bytes }),
  warnings: [`is in ${encoding}, and is read as what it was before`],
})

const brokenOff = (encoding: string): FormatReading => ({
  ok: false,
  rejection: {
    code: 'malformed',
    detail: `The drop is in ${encoding} and breaks off. Send the file as it was before it was encoded.`,
  },
})

async function* only(drop: InnerDrop): AsyncIterable<Outcome<InnerDrop>> {
  yield { ok: true, value: drop }
}
