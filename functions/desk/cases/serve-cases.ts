import type { UseCase } from '#call/dispatch.ts'
import type { ArticleStore, Cases, ChangeLog } from '#ports'
import type { CaseList } from '#schemas/desk-answer.ts'
import { byUrgency } from './by-urgency.ts'
import { createFindStoryFacts } from './find-story-facts.ts'
import { newestFirst } from './newest-first.ts'

interface Ports {
  cases: Pick<Cases, 'listOpen' | 'listUnreadable'>
  articles: Pick<ArticleStore, 'readCurrents' | 'readRevision'>
  changes: Pick<ChangeLog, 'at'>
}

/**
 * `GET /v1/desk/cases`: what waits for an editor's decision, with identifying facts of the candidate stories; first
 * what is about copy that is out.
 */
export const createServeCases = ({ cases, articles, changes }: Ports): UseCase => {
  const findStoryFacts = createFindStoryFacts({ articles, changes })
  return async () => {
    const [open, unreadable] = await Promise.all([cases.listOpen(), cases.listUnreadable()])
    const stories = await findStoryFacts(open.flatMap(({ candidates }) => candidates))
    return {
      ok: true,
      body: {
        cases: byUrgency(open, stories).map(each => newestFirst(each, stories)),
        stories,
        unreadable: unreadable.map(({ name }) => name),
      } satisfies CaseList,
    }
  }
}
