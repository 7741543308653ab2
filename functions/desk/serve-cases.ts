import type { UseCase } from '#call/dispatch.ts'
import type { ArticleStore, Cases, ChangeLog } from '#ports'
import type { CaseList } from '#schemas/desk-answer.ts'
import { createFindHeadlines } from './find-headlines.ts'

interface Ports {
  cases: Pick<Cases, 'listOpen'>
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
}

/** `GET /v1/desk/cases`: what waits for an editor's decision, with the headlines of the stories that may be meant. */
export const createServeCases = ({ cases, articles, changes }: Ports): UseCase => {
  const findHeadlines = createFindHeadlines({ articles, changes })
  return async () => {
    const open = await cases.listOpen()
    const headlines = await findHeadlines(open.flatMap(({ candidates }) => candidates))
    return { ok: true, body: { cases: open, headlines } satisfies CaseList }
  }
}
