import type { NewsArticle, WithContext } from 'schema-dts'
import { articleUri } from '#domain/formats/uris/article-uri.ts'
import { tombstoneNote } from '#domain/formats/writing/tombstone-note.ts'
import { present } from '#domain/present.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import { toOrganization } from './to-organization.ts'

/** What is left of a canceled or expired article as a `NewsArticle` of schema.org. */
export const toNewsKill = (tombstone: Tombstone): WithContext<NewsArticle> => {
  const { id, version, goneAt, language, agency, distributor } = tombstone
  const uri = articleUri(id)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': uri,
    identifier: uri,
    version: String(version),
    dateModified: goneAt,
    creativeWorkStatus: 'canceled',
    conditionsOfAccess: tombstoneNote(tombstone),
    ...present({
      inLanguage: language,
      sourceOrganization: agency === undefined ? undefined : toOrganization(agency),
      provider: distributor === undefined ? undefined : toOrganization(distributor),
    }),
  }
}
