import { articleUri } from '#domain/formats/uris/article-uri.ts'
import { schemeUri } from '#domain/formats/uris/scheme-uri.ts'
import { conditionsOfUse } from '#domain/formats/writing/conditions-of-use.ts'
import { noteToEditors } from '#domain/formats/writing/note-to-editors.ts'
import { printDateline } from '#domain/formats/writing/print-dateline.ts'
import { versionInstant } from '#domain/formats/writing/version-instant.ts'
import { present } from '#domain/present.ts'
import { printByline } from '#domain/revisions/print-byline.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { NinjsConcept, NinjsItem } from './ninjs-item.ts'
import { toNinjsMedia } from './to-ninjs-media.ts'
import { toSignal } from './to-signal.ts'

/** What ninjs says about an article, in any version. */
export const toNinjsItem = (article: LicensedArticle): NinjsItem => {
  const { id, authors, contributors, dateline, copyright, body, media = [] } = article
  const uri = articleUri(id)
  return {
    uri,
    isWhole: true,
    version: String(article.version),
    versionCreated: versionInstant(article),
    status: article.status,
    headline: article.headline,
    ...present({
      firstCreated: article.firstCreated,
      embargoedUntil: article.embargoedUntil,
      expires: article.expires,
      urgency: article.urgency,
      language: article.language,
      slugline: article.slugline,
      by: article.byline ?? printByline(authors) ?? article.collective,
      summary: article.summary,
      credit: article.credit,
      located: dateline?.place,
      dateline: dateline && printDateline(dateline),
      copyrightHolder: copyright?.holder,
      copyrightNotice: copyright?.notice,
      usageTerms: conditionsOfUse(article).join('\n') || undefined,
      editorNote: noteToEditors(article),
    }),
    people: [
      ...authors.map(({ name }) => ({ name, rel: 'author' })),
      ...contributors.map(({ name, role }) => ({ name, rel: role })),
    ],
    subjects: subjectsOf(article),
    sources: sourcesOf(article),
    altIds: altIdsOf(article),
    body,
    media: media.map((each, index) => toNinjsMedia(each, `${uri}:media:${index + 1}`)),
    policy: JSON.stringify(article.policy),
  }
}

const subjectsOf = ({ subjects, sections, change }: LicensedArticle): NinjsConcept[] => {
  const signal = toSignal(change)
  return [
    ...(signal ? [signal] : []),
    ...subjects.map(({ name, code, scheme }) => ({
      name,
      ...present({ code, scheme: scheme ? schemeUri(scheme) : undefined }),
    })),
    ...sections.map(name => ({ name, rel: 'section' })),
  ]
}

/** Who wrote the story and who distributes it; if nobody else does, the agency is its own provider. */
const sourcesOf = ({ agency, distributor }: LicensedArticle): NinjsItem['sources'] => [
  ...(agency ? [{ name: agency, role: distributor ? 'originator' : 'provider' }] : []),
  ...(distributor ? [{ name: distributor, role: 'provider' }] : []),
]

const altIdsOf = ({ sourceId, alternateIds = [] }: LicensedArticle): NinjsItem['altIds'] => [
  ...(sourceId ? [{ role: 'source', value: sourceId }] : []),
  ...alternateIds.map(({ value, scheme }) => ({ role: scheme || 'id', value })),
]
