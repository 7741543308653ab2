import type { LicensedArticle } from '#schemas/licensed-article.ts'

/** The note to editors, with what the agency says of the change where that is not in it. */
export const noteToEditors = ({
  change,
  editorNote,
}: Pick<LicensedArticle, 'change' | 'editorNote'>): string | undefined => {
  const notes = [editorNote?.includes(change?.note ?? '') ? undefined : change?.note, editorNote]
  return notes.filter(note => note !== undefined).join('\n') || undefined
}
