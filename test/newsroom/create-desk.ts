import { caseId } from '#domain/revisions/case-id.ts'
import type { Run } from '#test/model/create-run.ts'
import type { Gate } from '#test/model/gate.ts'
import type { History, HistoryDecision } from './history.ts'
import type { Newsroom } from './open-newsroom.ts'
import { FAR, toNoticeDrop } from './to-drop.ts'

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
  /** Articles that are certainly under an embargo of the desk's own until FAR. */
  shelved: Set<string>
  /** Articles that the desk began to embargo, of which licensees with advance copy may have the text. */
  begun: Set<string>
  decide(decision: HistoryDecision): Promise<void>
}

export const createDesk = (newsroom: Newsroom, { notices }: History, run: Run): Desk => {
  const noticeOf = (id: string): number =>
    notices.findIndex((_, index) => caseId(toNoticeDrop(index), 0) === id)
  /** Whether each order took effect, so that the embargo must stand once the hold over it is lifted. */
  const shelve = async (
    gate: Gate,
    decided: { caseId: string; reason: string; by: string; articleId: string },
  ) => {
    const { resolve, restate } = newsroom.desk(gate)
    const { articleId, by } = decided
    const until = new Date(FAR).toISOString()
    const resolved = await resolve({ ...decided, action: 'embargo', until })
    if (resolved.outcome !== 'resolved') return false
    for (const status of ['withheld', 'usable'] as const) {
      const committed = (await restate(articleId, { status }, by))?.committed
      if (committed?.outcome !== 'accepted' || committed.change.status === 'canceled') return false
    }
    return true
  }
  const desk: Desk = {
    dismissed: new Set(),
    maybe: { notices: new Set(), articles: new Set() },
    killed: new Set(),
    held: new Set(),
    kept: new Set(),
    shelved: new Set(),
    begun: new Set(),
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
      if (action !== 'kill') desk.held.add(articleId)
      if (action === 'shelve') {
        desk.begun.add(articleId)
        desk.kept.delete(articleId)
      }
      let isResolved = false
      const lived = await run(kill, async gate => {
        isResolved =
          action === 'shelve'
            ? await shelve(gate, { ...decided, articleId })
            : (await newsroom.desk(gate).resolve({ ...decided, action, articleId })).outcome === 'resolved'
      })
      if (!lived) desk.maybe.articles.add(articleId)
      else if (isResolved) desk[outcomes[action]].add(articleId)
    },
  }
  return desk
}

/** What an article certainly is, once a decision about it took effect. */
const outcomes = { kill: 'killed', hold: 'kept', shelve: 'shelved' } as const
