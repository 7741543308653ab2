import { caseId } from '#domain/revisions/case-id.ts'
import type { Run } from '#test/model/create-run.ts'
import type { History, HistoryDecision } from './history.ts'
import type { Newsroom } from './open-newsroom.ts'
import { toNoticeDrop } from './to-drop.ts'

/** An editor who decides cases, and what is known of their decisions. */
export interface Desk {
  /** Notices that were certainly dismissed: they have no effect. */
  dismissed: Set<number>
  /** Notices and articles where nobody knows what the desk did, since its process died. */
  maybe: { notices: Set<number>; articles: Set<string> }
  /** Articles that the desk certainly killed, that it may have held, and that it certainly holds: nothing lifts that. */
  killed: Set<string>
  held: Set<string>
  kept: Set<string>
  decide(decision: HistoryDecision): Promise<void>
}

export const createDesk = (newsroom: Newsroom, { notices }: History, run: Run): Desk => {
  const noticeOf = (id: string): number =>
    notices.findIndex((_, index) => caseId(toNoticeDrop(index), 0) === id)
  const desk: Desk = {
    dismissed: new Set(),
    maybe: { notices: new Set(), articles: new Set() },
    killed: new Set(),
    held: new Set(),
    kept: new Set(),
    async decide({ action, kill }) {
      const [open] = await newsroom.store.cases.listOpen()
      if (!open) return
      const notice = noticeOf(open.id)
      const decided = { caseId: open.id, reason: 'As the desk sees it.', by: 'ida' }
      const [articleId] = open.candidates
      // Until it is done, nobody knows what it has done.
      desk.maybe.notices.add(notice)
      if (action === 'dismiss' || articleId === undefined) {
        let isDismissed = false
        const lived = await run(kill, async gate => {
          isDismissed = (await newsroom.desk(gate).dismiss(decided)).outcome === 'dismissed'
        })
        if (isDismissed) desk.dismissed.add(notice)
        if (lived) desk.maybe.notices.delete(notice)
        return
      }
      if (action === 'hold') desk.held.add(articleId)
      let isResolved = false
      const lived = await run(kill, async gate => {
        const { outcome } = await newsroom.desk(gate).resolve({ ...decided, action, articleId })
        isResolved = outcome === 'resolved'
      })
      if (!lived) desk.maybe.articles.add(articleId)
      else if (isResolved) desk[action === 'kill' ? 'killed' : 'kept'].add(articleId)
    },
  }
  return desk
}
