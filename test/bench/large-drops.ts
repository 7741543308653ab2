/**
 * Drops of any size, in code units, each in one format at its plainest, to measure what reading costs by
 * length.
 */
export interface LargeDrop {
  name: string
  make(length: number): string
}

const words = 'The harbour board voted on Sunday to reopen the north pier after a storm, its chair said. '

const repeat = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

const nitf = (content: string) =>
  `<?xml version="1.0"?><nitf><body><body.head><hedline><hl1>Pier reopens</hl1></hedline></body.head><body.content>${content}</body.content></body></nitf>`
const html = (content: string) =>
  `<!doctype html><html><head><title>Pier reopens</title></head><body><article><h1>Pier reopens</h1>${content}</article></body></html>`
const mail = (content: string) => `From: a@b.example\nMIME-Version: 1.0\nSubject: Pier reopens\n\n${content}`
const text = (content: string) => `Pier reopens\n\nBy Ana Ruiz\n\n${content}\n`

export const largeDrops: readonly LargeDrop[] = [
  { name: 'text, paragraphs', make: length => text(repeat(`${words}\n\n`, length)) },
  { name: 'text, one line', make: length => text(repeat(words, length)) },
  { name: 'text, short lines', make: length => text(repeat('A ferry finds a berth.\n', length)) },
  { name: 'NITF, paragraphs', make: length => nitf(repeat(`<p>${words}</p>`, length)) },
  { name: 'NITF, one paragraph', make: length => nitf(`<p>${repeat(words, length)}</p>`) },
  { name: 'HTML, paragraphs', make: length => html(repeat(`<p>${words}</p>\n`, length)) },
  { name: 'HTML, one paragraph', make: length => html(`<p>${repeat(words, length)}</p>`) },
  {
    name: 'ninjs, body in HTML',
    make: length =>
      JSON.stringify({ uri: 'u', headline: 'Pier reopens', body_html: repeat(`<p>${words}</p>`, length) }),
  },
  { name: 'mail, paragraphs', make: length => mail(repeat(`${words}\n\n`, length)) },
]
