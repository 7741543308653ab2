import { caseId } from '#domain/revisions/case-id.ts'
import type { ArticleStore, Clock } from '#ports'
import { type Stop, whyRecalled, whyStopped } from './why-stopped.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent'>
  clock: Clock
}

/** Why an article's translations must wait now, and the start of the ids of the cases about them; undefined if it stands. */
export const createFindStop =
  ({ articles, clock }: Ports) =>
  async (originalId: string, isRecall = false): Promise<{ stop: Stop; named: string } | undefined> => {
    const { change } = (await articles.readCurrent(originalId)) ?? {}
    const stop = isRecall ? whyRecalled(change) : whyStopped(change, clock.now())
    if (!change || !stop) return undefined
    const { version, committedAt: droppedAt } = change
    const sequencer = isRecall ? `${change.orderKey}/recall` : change.orderKey
    return { stop, named: caseId({ bucket: '', key: originalId, sequencer, droppedAt }, version) }
  }
