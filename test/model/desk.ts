import type { CommitEdit } from '#commit/commit-edit.ts'
import type { Current } from '#schemas/current.ts'
import type { HistoryEdit } from './history.ts'
import { START } from './scene.ts'

/** An attempted edit: the headline it sets, or undefined if it clears the override. */
interface Attempt {
  articleId: string
  value: string | undefined
  isCorrection: boolean
}

/**
 * When an attempt was made, by a count of beginnings and ends, and its result. A dead one may have been made.
 */
interface Tried extends Attempt {
  began: number
  ended: number
  outcome: 'made' | 'dead' | 'refused'
}

/** Runs an edit in its own process, and returns whether that lived. */
type Run = (work: (commitEdit: CommitEdit) => Promise<unknown>) => Promise<boolean>

/** Editors at work: each edit sets a distinct headline, and its result is recorded. */
export interface Desk {
  edit(edit: HistoryEdit, run: Run): Promise<void>
  /** Repeats those edits whose process died, as editors do when they are told. */
  editAgain(run: Run): Promise<void>
  /** What is wrong with an article's override in the end. */
  check(articleId: string, current: Current | undefined): string[]
}

export const createDesk = (): Desk => {
  const tried: Tried[] = []
  let moments = 0

  const attempt = async (each: Attempt, began: number, run: Run): Promise<void> => {
    const { articleId, value, isCorrection } = each
    let outcome: Tried['outcome'] = 'refused'
    const lived = await run(async commitEdit => {
      const committed = await commitEdit({
        articleId,
        set: value ? [{ field: 'headline', value }] : [],
        clear: value ? [] : ['headline'],
        by: 'desk',
        at: new Date(START + began).toISOString(),
        ...(isCorrection && { change: { class: 'correction' } }),
      })
      if (committed.outcome === 'accepted' || committed.outcome === 'unchanged') outcome = 'made'
    })
    moments += 1
    tried.push({ ...each, began, ended: moments, outcome: lived ? outcome : 'dead' })
  }

  /** Whether an edit that ended then can be the last, given all that was acknowledged. */
  const canBeLast = (articleId: string, ended: number): boolean =>
    !tried.some(other => other.articleId === articleId && other.outcome === 'made' && other.began > ended)

  return {
    edit({ article, action, isCorrection }, run) {
      moments += 1
      const value = action === 'set' ? `Headline ${moments} of the desk` : undefined
      return attempt({ articleId: `article-${article}`, value, isCorrection }, moments, run)
    },
    async editAgain(run) {
      for (const each of tried.filter(({ outcome }) => outcome === 'dead')) {
        moments += 1
        await attempt(each, moments, run)
      }
    },
    check(articleId, current) {
      const value = current?.overrides?.find(({ field }) => field === 'headline')?.value
      const possible = tried.filter(
        each => each.articleId === articleId && each.outcome !== 'refused' && each.value === value,
      )
      const ends = [...possible.map(({ ended }) => ended), ...(value === undefined ? [0] : [])]
      return ends.some(ended => canBeLast(articleId, ended)) ? [] : [`an edit was lost: ${value} stands`]
    },
  }
}
