import type { Copy } from '#domain/copy.ts'
import { identify } from '#domain/revisions/naming/identify.ts'
import type { CopyContext } from '../copy-context.ts'
import type { Draft } from './draft.ts'

/** The id of the story that copy is, by what the format states, or by the path of the drop. */
export const nameCopy = (
  { storyId }: Copy,
  { fields: { sourceId, sourceVersion, agency } }: Draft,
  { path, index }: CopyContext,
): string =>
  identify({
    storyId: storyId?.raw,
    sourceId,
    sourceVersion,
    agency,
    path,
    ...(index !== undefined && { index }),
  })
