import type { UseCase } from '#call/dispatch.ts'
import { readQuery } from '#call/read-query.ts'
import { StoryDiffQuery } from '#schemas/desk/story.ts'
import { unknownThing } from '../unknown-thing.ts'
import type { FindStoryTexts } from './find-story-texts.ts'

/** `GET /v1/desk/articles/{id}/diff`: what differs between two texts of an article, word by word. */
export const createServeStoryDiff =
  ({ findStoryTexts }: { findStoryTexts: FindStoryTexts }): UseCase =>
  async call => {
    const query = readQuery(StoryDiffQuery, call)
    if (!query.ok) return query
    const { id = '' } = call.pathParameters
    const [{ diffTexts }, [before, after]] = await Promise.all([
      import('#domain/revisions/diff/diff-texts.ts'),
      findStoryTexts(id, [query.value.from, query.value.to]),
    ])
    if (!before || !after) return unknownThing(call, `such text of article ${id}`)
    return { ok: true, body: diffTexts(before.article, after.article) }
  }
