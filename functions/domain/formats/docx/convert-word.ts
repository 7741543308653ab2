import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Outcome } from '#domain/outcome.ts'
import { markHidden } from './mark-hidden.ts'
import type { Parts } from './open-parts.ts'
import { warnOfUnread } from './warn-of-unread.ts'
import { withKnownElements } from './with-known-elements.ts'

const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"]

/**
 * The text of a Word file as HTML, by its styles, without what is hidden. The library only gets an archive of the checked parts: no
 * pictures, no style map of the file's own, and no file or address that the document refers to.
 */
export const convertWord = async (parts: Parts): Promise<Outcome<{ html: string; warnings: string[] }>> => {
  const marked = markHidden(parts)
  const files = Object.fromEntries(
    Object.entries(marked.parts).map(([path, xml]) => [path, strToU8(withKnownElements(xml))]),
  )
  let pictures = 0
  const convertImage = mammoth.images.imgElement(async () => {
    pictures += 1
    return { src: '' }
  })
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(files, { level: 0 })) },
      {
        styleMap: [...styleMap, ...marked.rules],
        convertImage,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
      },
    )
    const warnings = pictures > 0 ? ['contains pictures, which are not read'] : []
    return { ok: true, value: { html: value, warnings: [...warnings, ...warnOfUnread(parts, value)] } }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const detail = `The Word file cannot be read: ${error.message.replace(/\.?$/, '.')} Save it as .docx again and drop that file.`
    return { ok: false, rejection: { code: 'malformed', detail } }
  }
}
