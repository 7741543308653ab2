import type { UseCase } from '#call/dispatch.ts'
import { unknownThing } from '../unknown-thing.ts'
import type { FindStoryTexts } from './find-story-texts.ts'

/** `GET /v1/desk/articles/{id}/texts/{text}`: one text of an article, by its version, or the one that waits. */
export const createServeStoryText =
  ({ findStoryTexts }: { findStoryTexts: FindStoryTexts }): UseCase =>
  async call => {
    const { id = '', text = '' } = call.pathParameters
    const [found] = await findStoryTexts(id, [text])
    return found ? { ok: true, body: found } : unknownThing(call, `text ${text} of article ${id}`)
  }
