import type { OverrideEdit } from '#domain/revisions/overrides/edit-overrides.ts'
import type { ChangeNote } from '#schemas/article.ts'

/** An edit of an article: the fields it sets and clears, and how the editor classes the change, if at all. */
export interface Edit extends OverrideEdit {
  articleId: string
  change?: ChangeNote | undefined
}
