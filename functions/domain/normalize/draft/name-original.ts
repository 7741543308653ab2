import type { Copy } from '#domain/copy.ts'
import { identify } from '#domain/revisions/naming/identify.ts'
import type { CopyContext } from '../copy-context.ts'
import { take } from '../stated/take.ts'
import type { Draft } from './draft.ts'

/** Names the story that copy is a translation of, unless that has the same name. */
export const nameOriginal = (
  { translationOf }: Copy,
  draft: Draft,
  ownId: string,
  { path }: CopyContext,
): void =>
  take(draft, 'translationOf', translationOf, sourceId => {
    const storyId = translationOf?.isStoryId && sourceId
    const id = identify({ storyId, sourceId, agency: draft.fields.agency, path })
    if (id !== ownId) draft.fields.translationOf = { id, sourceId }
  })
