import type { UseCase } from '#call/dispatch.ts'
import { readQuery } from '#call/read-query.ts'
import type { ReadText } from '#commit/read-text.ts'
import { diffWords } from '#domain/revisions/diff-words.ts'
import type { RevisionDiff } from '#schemas/revision-diff.ts'
import { StoryDiffQuery } from '#schemas/story.ts'
import type { FindHistory } from './find-history.ts'
import { unknownThing } from './refuse-order.ts'

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
    const [before, after] = await Promise.all([readText(from), readText(to)])
    const body: RevisionDiff = {
      articleId,
      from: from.version,
      to: to.version,
      headline: diffWords(before.headline, after.headline),
      text: diffWords(before.body.text, after.body.text),
    }
    return { ok: true, body }
  }
