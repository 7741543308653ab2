import type { CommitEdit } from '#commit/commit-edit.ts'
import type { CommittedEdit } from '#commit/committed.ts'
import { readNamedRevision } from '#commit/read/read-named-revision.ts'
import { nameStory } from '#domain/revisions/naming/name-story.ts'
import { checkOverride } from '#domain/revisions/overrides/check-override.ts'
import type { Aliases, ArticleStore, Clock } from '#ports'
import type { ChangeNote } from '#schemas/article.ts'
import type { OverridableField } from '#schemas/desk/override.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readRevision'>
  aliases: Pick<Aliases, 'note'>
  commitEdit: CommitEdit
  clock: Clock
}

export interface SetOverride {
  articleId: string
  field: OverridableField
  /** In the field's shape; undefined empties the field. */
  value: unknown
  /** Who sets it; for display only. */
  by: string
  /** How the editor classes the change, if at all. */
  change?: ChangeNote | undefined
}

/** The fields by which notices name a story. */
const NAMES: ReadonlySet<OverridableField> = new Set(['headline', 'slugline'])

/** `refused`: the field cannot take the value, for these reasons. */
export type SetOutcome = CommittedEdit | { outcome: 'refused'; problems: string[] }

/**
 * Overrides a field of an article, and with it what that field implies for others. The override lasts through
 * later revisions until the agency changes the field. A kill or a hold may name the story by what it is called
 * since, as licensees do.
 */
export const createSetOverride =
  ({ articles, aliases, commitEdit, clock }: Ports) =>
  async ({ articleId, field, value, by, change }: SetOverride): Promise<SetOutcome> => {
    const checked = checkOverride(field, value)
    if (!checked.ok) return { outcome: 'refused', problems: checked.problems }
    // The byline rules are a fifth of the bundle, and no other call needs them.
    const { implyFields } = await import('#domain/revisions/overrides/imply-fields.ts')
    const set = implyFields(field, value)
    if (!set)
      return { outcome: 'refused', problems: [`${field} names nobody; set authors or collective instead`] }
    const at = clock.now().toISOString()
    const committed = await commitEdit({ articleId, set, clear: [], by, at, change })
    // Where it made no change, an order that failed behind its change is repeated.
    if ('change' in committed && NAMES.has(field)) {
      const { article } = await readNamedRevision(articles, committed.change)
      await aliases.note(nameStory(article), at.slice(0, 10))
    }
    return committed
  }
