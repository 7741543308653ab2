import type { OverrideEdit } from '#domain/revisions/overrides/edit-overrides.ts'
import type { ChangeNote } from '#schemas/article.ts'

/** An edit of an article: what it sets and clears, and what the editor calls the change, if anything. */
export interface Edit extends OverrideEdit {
  articleId: string
  change?: ChangeNote | undefined
}
