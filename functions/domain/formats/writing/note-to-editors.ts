import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

/** The note to editors, with the agency's note on the change if it does not contain that. */
export const noteToEditors = ({
  change,
  editorNote,
}: Pick<LicensedArticle, 'change' | 'editorNote'>): string | undefined => {
  const notes = [editorNote?.includes(change?.note ?? '') ? undefined : change?.note, editorNote]
  return notes.filter(note => note !== undefined).join('\n') || undefined
}
