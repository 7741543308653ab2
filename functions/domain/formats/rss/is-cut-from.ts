import type { Block } from '#domain/copy.ts'

/** How WordPress and its themes cut a summary that nobody wrote; what stands behind is a link to the entry. */
const cut = /\s*(?:\[(?:…|\.{3})\]|…)/u

/** Whether a summary is but the first words of the text, cut off: "Hirvi ui Ruissaloon […] Lue lisää". */
export const isCutFrom = (summary: string, blocks: readonly Block[]): boolean => {
  const [words = ''] = summary.split(cut, 1)
  const text = blocks.map(block => block.text).join(' ')
  return words !== '' && words !== summary && text.startsWith(words.trim())
}
