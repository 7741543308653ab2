import type { UseCase } from '#call/dispatch.ts'
import { readQuery } from '#call/read-query.ts'
import type { ArticleStore, Cases, ChangeLog } from '#ports'
import type { Case } from '#schemas/desk/case.ts'
import { type CaseList, CasesQuery } from '#schemas/desk/desk-answer.ts'
import { byUrgency } from './by-urgency.ts'
import { closedWords } from './closed-words.ts'
import { createFindStoryFacts } from './find-story-facts.ts'
import { newestFirst } from './newest-first.ts'

interface Ports {
  cases: Pick<Cases, 'listOpen' | 'listUnreadable' | 'find'>
  articles: Pick<ArticleStore, 'readCurrents' | 'readRevision'>
  changes: Pick<ChangeLog, 'at'>
}

/**
 * `GET /v1/desk/cases`: what waits for an editor's decision, with identifying facts of the candidate stories; first
 * what is about copy that is out.
 */
export const createServeCases = ({ cases, articles, changes }: Ports): UseCase => {
  const findStoryFacts = createFindStoryFacts({ articles, changes })
  return async call => {
    const query = readQuery(CasesQuery, call)
    if (!query.ok) return query
    const { case: named } = query.value
    const [open, unreadable, asked] = await Promise.all([
      cases.listOpen(),
      cases.listUnreadable(),
      named === undefined ? undefined : cases.find(named),
    ])
    const stories = await findStoryFacts(open.flatMap(({ candidates }) => candidates))
    return {
      ok: true,
      body: {
        cases: byUrgency(open, stories).map(each => newestFirst(each, stories)),
        stories,
        unreadable: unreadable.map(({ name }) => name),
        ...(asked?.status === 'closed' && { decided: toDecided(asked) }),
      } satisfies CaseList,
    }
  }
}

const toDecided = (closed: Case): NonNullable<CaseList['decided']> => ({
  how: closedWords(closed),
  ...(closed.closedAt && { closedAt: closed.closedAt }),
  ...(closed.articleId && { articleId: closed.articleId }),
})
