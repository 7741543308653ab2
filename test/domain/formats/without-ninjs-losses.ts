import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import { toNinjsMedia } from '#domain/formats/ninjs/writing/to-ninjs-media.ts'
import { schemeOfUri } from '#domain/formats/uris/scheme-of-uri.ts'
import { schemeUri } from '#domain/formats/uris/scheme-uri.ts'
import { noteToEditors } from '#domain/formats/writing/note-to-editors.ts'
import { present } from '#domain/present.ts'
import { printByline } from '#domain/revisions/print-byline.ts'
import type { Media } from '#schemas/article.ts'
import type { Told } from './told.ts'

const SIGNALS = /^(?:correction|update|writethru|refile)$/

/**
 * What ninjs cannot express: for whom and where contributors work; a copyright year that is not in the
 * notice; the agency's words on a change apart from its note; a change that no signal stands for; a medium's
 * kind beyond the four there are, and anything but its web address; people who sign without a printed line;
 * that the agency dates no version; a distributor that is the agency again.
 */
export const withoutNinjsLosses = (article: Told): Told => {
  const { change, copyright, editorNote: _, agency, distributor, media, ...told } = article
  const byline = article.byline ?? printByline(article.authors)
  const { year, ...notice } = copyright ?? { holder: '', notice: '' }
  const note = noteToEditors(article)
  const provider = agency ?? distributor
  return {
    versionCreated: article.receivedAt,
    ...told,
    ...(provider && { agency: provider }),
    ...(distributor && !isSameAgency(distributor, provider ?? '') && { distributor }),
    ...(copyright && { copyright: notice.notice.includes(String(year)) ? copyright : notice }),
    ...(note && { editorNote: note }),
    ...(change && SIGNALS.test(change.class) && { change: { class: change.class } }),
    ...(byline && { byline }),
    ...(media && { media: media.map(withoutMediaLosses) }),
    contributors: article.contributors.map(({ name, role }) => ({ name, role })),
    subjects: article.subjects.map(({ scheme, ...subject }) => ({
      ...subject,
      ...(scheme && { scheme: schemeOfUri(schemeUri(scheme)) }),
    })),
  }
}

const withoutMediaLosses = ({ kind, href, ...media }: Media): Media => {
  const { type, uri } = toNinjsMedia({ ...present({ kind, href }) }, '')
  return { kind: type, ...media, ...(uri && { href: uri }) }
}
