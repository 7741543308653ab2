import type { UseCase } from '#call/dispatch.ts'
import { readQuery } from '#call/read-query.ts'
import type { ReadText } from '#commit/read/read-text.ts'
import { StoryDiffQuery } from '#schemas/story.ts'
import { unknownThing } from '../unknown-thing.ts'
import type { FindHistory } from './find-history.ts'

interface Ports {
  findHistory: FindHistory
  readText: ReadText
}

/** `GET /v1/desk/articles/{id}/diff`: what changed between two versions, word by word. */
export const createServeStoryDiff =
  ({ findHistory, readText }: Ports): UseCase =>
  async call => {
    const query = readQuery(StoryDiffQuery, call)
    if (!query.ok) return query
    const articleId = call.pathParameters.id ?? ''
    const history = await findHistory(articleId)
    if (!history) return unknownThing(call, `article ${articleId}`)
    const at = (wanted: number) => history.changes.findLast(({ version }) => version === wanted)
    const from = at(query.value.from)
    const to = at(query.value.to)
    if (!from || !to) return unknownThing(call, `such version of ${articleId}`)
    const [{ diffTexts }, before, after] = await Promise.all([
      import('#domain/revisions/diff/diff-texts.ts'),
      readText(from),
      readText(to),
    ])
    return { ok: true, body: diffTexts(before, after) }
  }
