import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import { toMediaObject } from '#domain/formats/newsarticle/writing/to-media-object.ts'
import { schemeOfUri } from '#domain/formats/uris/scheme-of-uri.ts'
import { schemeUri } from '#domain/formats/uris/scheme-uri.ts'
import { toUri } from '#domain/formats/uris/to-uri.ts'
import { present } from '#domain/present.ts'
import { printByline } from '#domain/revisions/print-byline.ts'
import type { Media } from '#schemas/article.ts'
import type { Told } from './told.ts'

const KINDS = { ImageObject: 'image', VideoObject: 'video', AudioObject: 'audio' } as const

/**
 * What a page with schema.org data cannot express: the agency's identifiers, urgency, keyword line and note
 * to editors; a change that is not a correction; a medium without a web address, its kind beyond three, and its own
 * conditions of use;
 * that the agency dates no version; people who sign without a printed line; a distributor that is the agency
 * again.
 */
export const withoutHtmlLosses = (article: Told): Told => {
  const { sourceId: _, alternateIds: __, urgency: ___, slugline: ____, editorNote, ...kept } = article
  const { change, agency, distributor, media, ...told } = kept
  const byline = article.byline ?? printByline(article.authors)
  const provider = agency ?? distributor
  const seen = media?.map(withoutMediaLosses).filter(({ href }) => href !== undefined)
  return {
    versionCreated: article.receivedAt,
    ...told,
    ...(byline && { byline }),
    ...(provider && { agency: provider }),
    ...(distributor && !isSameAgency(distributor, provider ?? '') && { distributor }),
    ...(seen && seen.length > 0 && { media: seen }),
    ...(change?.class === 'correction' && {
      change: { class: 'correction', note: change.note ?? editorNote ?? 'Corrected.' },
    }),
    subjects: article.subjects.map(({ scheme, ...subject }) => ({
      ...subject,
      ...(scheme && { scheme: schemeOfUri(schemeUri(scheme)) }),
    })),
  }
}

const withoutMediaLosses = ({ href, kind, usageTerms: _, ...media }: Media): Media => ({
  kind: KINDS[toMediaObject(present({ kind }))['@type'] as keyof typeof KINDS],
  ...media,
  ...present({ href: toUri(href ?? '') }),
})
