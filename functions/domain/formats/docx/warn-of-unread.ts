import type { Parts } from './open-parts.ts'

/** What a Word file can hold, by the XML of its text, beside the text that is read. */
const unread = [
  [
    /<\w{1,9}:(?:altChunk|subDoc|oMath|chart|relIds|OLEObject)\b/,
    'contains an embedded document, chart, diagram or formula, which is not read: see whether the story is whole',
  ],
  [/<\w{1,9}:(?:ins|del|moveFrom|moveTo) /, 'contains tracked changes, which are read as accepted'],
  [/<\w{1,9}:vanish\b/, 'contains hidden text, which is not read'],
] as const

/** What a Word file holds that the story lacks, or that its editors may have wanted out. `html` is its text as it is read. */
export const warnOfUnread = (parts: Parts, html: string): string[] => [
  ...unread.flatMap(([sign, warning]) => (sign.test(parts['word/document.xml'] ?? '') ? warning : [])),
  ...(/<\w{1,9}:comment /.test(parts['word/comments.xml'] ?? '')
    ? ['contains comments, which are not read']
    : []),
  ...(html.includes('<s>') ? ['contains text that is struck through, which is read'] : []),
]
