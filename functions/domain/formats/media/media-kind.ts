/** What a file is that holds no story Wiredesk reads: its name in a sentence, and whether it is a document. */
export interface MediaKind {
  name: string
  isDocument: boolean
}

const picture = { name: 'a picture', isDocument: false }
const graphic = { name: 'a graphic', isDocument: false }
const film = { name: 'a film', isDocument: false }
const sound = { name: 'a sound', isDocument: false }
const pdf = { name: 'a PDF', isDocument: true }
const oldOffice = { name: 'a file of an old Office program (.doc, .xls)', isDocument: true }
const richText = { name: 'Rich Text (.rtf)', isDocument: true }
const openDocument = { name: 'an OpenDocument file (.odt) or a book', isDocument: true }
const office = { name: 'an Office file that is no Word document (.xlsx, .pptx)', isDocument: true }

/** What a file begins with, as Latin-1, at offsets of its own. */
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
  { kind: film, marks: [[4, 'ftyp']] },
  {
    kind: film,
    marks: [
      [0, 'RIFF'],
      [8, 'AVI '],
    ],
  },
  ...begins(film, '\x1AE\xDF\xA3', '\0\0\x01\xBA'),
  {
    kind: sound,
    marks: [
      [0, 'RIFF'],
      [8, 'WAVE'],
    ],
  },
  ...begins(sound, 'ID3\x02', 'ID3\x03', 'ID3\x04', 'OggS\0', 'fLaC'),
  ...begins(pdf, '%PDF-'),
  ...begins(oldOffice, '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'),
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

/** The kind of a file by its first bytes; undefined where it is none of those that are known and not read. */
export const mediaKind = (bytes: Uint8Array): MediaKind | undefined => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 80)).toString('latin1')
  return beginnings.find(({ marks }) => marks.every(([offset, mark]) => head.startsWith(mark, offset)))?.kind
}
