/**
 * A kind of file without a story that Wiredesk reads: what to call it in a sentence, and what to do instead.
 */
export interface MediaKind {
  name: string
  advice: string
}

const sendStory = 'Send the story that goes with it.'
const saveAsWord = 'Save the story as Word (.docx) or text and drop that.'

const picture = { name: 'a picture', advice: sendStory }
const graphic = { name: 'a graphic', advice: sendStory }
const video = { name: 'a video', advice: sendStory }
const audio = { name: 'an audio file', advice: sendStory }
const pdf = { name: 'a PDF', advice: saveAsWord }
const oldOffice = { name: 'a file of an older Office version (.doc, .xls)', advice: saveAsWord }
const locked = {
  name: 'an Office file that is locked with a password',
  advice: 'Save it without one, as Word (.docx), and drop that.',
}
const packed = {
  name: 'a compressed file other than a ZIP (.tar, .gz, .7z, .rar, .bz2, .xz)',
  advice: 'Drop the stories as they are, or as a ZIP.',
}
const program = { name: 'a program', advice: 'Drop the story instead.' }
const richText = { name: 'Rich Text (.rtf)', advice: saveAsWord }
const openDocument = { name: 'an OpenDocument file (.odt) or a book', advice: saveAsWord }
const office = { name: 'an Office file other than a Word document (.xlsx, .pptx)', advice: saveAsWord }

/** The first bytes of a file as Latin-1, each at its offset. */
interface Beginning {
  kind: MediaKind
  marks: readonly (readonly [offset: number, mark: string])[]
}

const begins = (kind: MediaKind, ...marks: readonly string[]): Beginning[] =>
  marks.map(mark => ({ kind, marks: [[0, mark]] }))

/** First bytes by the formats' own specifications, as in the list of the WHATWG MIME Sniffing standard. */
const beginnings: readonly Beginning[] = [
  ...begins(picture, '\xFF\xD8\xFF', '\x89PNG\r\n\x1A\n', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', '8BPS\0\x01'),
  {
    kind: picture,
    marks: [
      [0, 'BM'],
      [6, '\0\0\0\0'],
    ],
  },
  {
    kind: picture,
    marks: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  },
  ...['avif', 'heic', 'mif1'].map(brand => ({ kind: picture, marks: [[4, `ftyp${brand}`] as const] })),
  ...begins(graphic, '\xC5\xD0\xD3\xC6', '%!PS-Adobe'),
  { kind: video, marks: [[4, 'ftyp']] },
  {
    kind: video,
    marks: [
      [0, 'RIFF'],
      [8, 'AVI '],
    ],
  },
  ...begins(video, '\x1AE\xDF\xA3', '\0\0\x01\xBA'),
  {
    kind: audio,
    marks: [
      [0, 'RIFF'],
      [8, 'WAVE'],
    ],
  },
  ...begins(audio, 'ID3\x02', 'ID3\x03', 'ID3\x04', 'OggS\0', 'fLaC'),
  ...begins(pdf, '%PDF-'),
  ...begins(oldOffice, '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'),
  // RFC 1952, 7zFormat.txt, RAR's technical note, bzip2 and the .xz file format.
  ...begins(packed, '\x1F\x8B\x08', "7z\xBC\xAF'\x1C", 'Rar!\x1A\x07', '\xFD7zXZ\0'),
  {
    kind: packed,
    marks: [
      [0, 'BZh'],
      [4, '1AY&SY'],
    ],
  },
  // POSIX.1-1988 and after it: the mark stands in the header of the first file.
  { kind: packed, marks: [[257, 'ustar']] },
  ...begins(program, 'MZ\x90\0', '\x7FELF'),
  ...begins(richText, '{\\rtf'),
  {
    kind: openDocument,
    marks: [
      [0, 'PK'],
      [30, 'mimetypeapplication/'],
    ],
  },
  {
    kind: office,
    marks: [
      [0, 'PK'],
      [30, '[Content_Types].xml'],
    ],
  },
]

/**
 * What programs may put before a document: a byte order mark and empty lines. Readers of PDF and Rich Text
 * skip it.
 */
const BEFORE = /^(?:\xEF\xBB\xBF)?\s*(?=%PDF-|\{\\rtf)/

/** The name of the stream that holds an encrypted document in its container ([MS-OFFCRYPTO] 2.3.2). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * The kind of a file by its first bytes, and of a container by its content; undefined if it is not a known
 * kind of unread file.
 */
export const mediaKind = (bytes: Uint8Array): MediaKind | undefined => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 270))
    .toString('latin1')
    .replace(BEFORE, '')
  const found = beginnings.find(({ marks }) => marks.every(([offset, mark]) => head.startsWith(mark, offset)))
  const isLocked =
    found?.kind === oldOffice &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED)
  return isLocked ? locked : found?.kind
}
