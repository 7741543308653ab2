import { homeZone } from '#domain/conventions/agencies/home-zone.ts'
import type { Copy } from '#domain/copy.ts'
import { strongestStatus } from '#domain/formats/reading/state/strongest-status.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { lowerNames } from './lower-names.ts'
import { onHomeClock } from './on-home-clock.ts'
import { readBodyHead } from './read-body-head.ts'
import { readContent } from './read-content.ts'
import { readDocdata } from './read-docdata.ts'
import { readMetas } from './read-metas.ts'
import { readNotes } from './read-notes.ts'
import { readRightsDates } from './read-rights-dates.ts'
import { splitSignedLead } from './split-signed-lead.ts'
import { subtitleAsSummary } from './subtitle-as-summary.ts'

/**
 * What a `nitf` element states, by itself or inside NewsML. Elements of `docdata` and `body.head` take
 * precedence over `meta`, which each agency fills in its own way, except for the keyword line. `receivedAt`
 * decides whether a release date is still to come. Names count in any case, as converters from SGML write them.
 */
export const readNitfElement = (stated: XmlElement, receivedAt: string): Copy => {
  const nitf = lowerNames(stated)
  const body = findFirst(nitf, 'body')
  const metas = readMetas(nitf)
  const {
    slugline: keywords,
    embargo,
    ...docdata
  } = {
    ...readRightsDates(nitf, receivedAt),
    ...readDocdata(findFirst(nitf, 'head'), receivedAt),
  }
  const slugline = metas.slugline ?? (metas.isStory ? undefined : keywords)
  const head = subtitleAsSummary(readBodyHead(nitf))
  const content = readContent(body)
  const { byline, blocks } = splitSignedLead(content.blocks)
  const { alternateIds, contributors } = docdata
  const { taglines, usageTerms = [], ...printed } = head
  const house = docdata.agency ?? head.distributor ?? docdata.copyrightHolder
  const released = house && homeZone(house.raw) && onHomeClock(embargo, house)?.instant
  const terms = [...usageTerms, ...(docdata.usageTerms ?? []), ...(metas.usageTerms ?? [])]
  return {
    format: 'nitf',
    isSent: true,
    ...metas,
    ...docdata,
    ...printed,
    ...strongestStatus(
      [docdata, metas]
        .map(({ status, statusFrom }) => present({ status, statusFrom }))
        .filter(({ status }) => status),
    ),
    ...present({
      versionCreated: onHomeClock(docdata.versionCreated, house),
      embargo: embargo && { ...embargo, raw: released || embargo.raw },
    }),
    ...(taglines && !contributors && { taglines }),
    ...(terms.length > 0 && { usageTerms: terms }),
    ...present({ slugline, alternateIds, ...readNotes(body, docdata.editorNote) }),
    ...content,
    blocks,
    ...(byline && { bylines: [byline] }),
  }
}
