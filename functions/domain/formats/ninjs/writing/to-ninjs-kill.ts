import { articleUri } from '#domain/formats/uris/article-uri.ts'
import { tombstoneNote } from '#domain/formats/writing/tombstone-note.ts'
import { present } from '#domain/present.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import type { NinjsItem } from './ninjs-item.ts'

/** What ninjs says about a canceled or expired article: its identity, that it is canceled, and what to do. */
export const toNinjsKill = (tombstone: Tombstone): NinjsItem => {
  const { id, version, goneAt, language, agency, distributor } = tombstone
  const provider = distributor ?? agency
  return {
    uri: articleUri(id),
    isWhole: false,
    version: String(version),
    versionCreated: goneAt,
    status: 'canceled',
    editorNote: tombstoneNote(tombstone),
    ...present({ language }),
    people: [],
    subjects: [],
    sources: provider ? [{ name: provider, role: 'provider' }] : [],
    altIds: [],
    media: [],
  }
}
