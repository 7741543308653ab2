import { present } from '#domain/present.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import { schemeUri } from '../uris/scheme-uri.ts'
import { isTombstone } from '../writing/is-tombstone.ts'
import type { NinjsConcept, NinjsItem, NinjsMedia } from './writing/ninjs-item.ts'
import { toNinjsItem } from './writing/to-ninjs-item.ts'
import { toNinjsKill } from './writing/to-ninjs-kill.ts'
import { unlessEmpty } from './writing/unless-empty.ts'

const standard = {
  name: 'ninjs',
  version: '1.6',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_1.6.json#',
}

/**
 * Writes an article as a ninjs 1.6 item: texts in properties of their own, identifiers and media keyed by
 * labels.
 */
export const writeNinjs16 = (item: LicensedArticle | Tombstone): string =>
  JSON.stringify({
    $standard: standard,
    ...shaped(isTombstone(item) ? toNinjsKill(item) : toNinjsItem(item)),
  })

const shaped = (item: NinjsItem) => {
  const { body, dateline, policy } = item
  return {
    uri: item.uri,
    type: 'text',
    representationtype: item.isWhole ? 'complete' : 'incomplete',
    version: item.version,
    versioncreated: item.versionCreated,
    pubstatus: item.status,
    ...present({
      mimetype: body && 'text/html',
      firstcreated: item.firstCreated,
      embargoed: item.embargoedUntil,
      expires: item.expires,
      urgency: item.urgency,
      language: item.language,
      title: item.headline,
      headline: item.headline,
      slugline: item.slugline,
      byline: item.by,
      located: item.located,
      copyrightholder: item.copyrightHolder,
      copyrightnotice: item.copyrightNotice,
      usageterms: item.usageTerms,
      ednote: item.editorNote,
      description_text: item.summary,
      description_creditline: item.credit,
      body_html: body?.html,
      body_text: body?.text,
      charcount: body?.text.length,
      wordcount: body?.wordCount,
      person: unlessEmpty(item.people),
      place: dateline === undefined ? undefined : [{ name: dateline, rel: 'dateline' }],
      subject: unlessEmpty(item.subjects.map(withAlias)),
      infosource: unlessEmpty(item.sources.map(({ name, role }) => ({ name, rel: role }))),
      altids: labelled(item.altIds.map(({ role, value }) => [role, value])),
      associations: labelled(item.media.map((media, index) => [`media${index + 1}`, toAssociation(media)])),
      rightsinfo:
        policy === undefined ? undefined : { langid: 'http://www.w3.org/ns/odrl/2/', encodedrights: policy },
    }),
  }
}

/** A signal's code with the alias of its scheme, as agencies write it in this version ("sig:correction"). */
const withAlias = (concept: NinjsConcept): NinjsConcept =>
  concept.rel === 'signal' && concept.scheme === schemeUri('sig')
    ? { ...concept, code: `sig:${concept.code}` }
    : concept

/** Values keyed by their labels, numbered if a label is taken; undefined if there are none. */
const labelled = <T>(values: readonly (readonly [string, T])[]): Record<string, T> | undefined => {
  const found = new Map<string, T>()
  for (const [label, value] of values) {
    let free = label
    for (let number = 2; found.has(free); number++) free = `${label}_${number}`
    found.set(free, value)
  }
  return found.size > 0 ? Object.fromEntries(found) : undefined
}

const toAssociation = ({ uri, type, caption, credit, usageTerms }: NinjsMedia) => ({
  uri,
  type,
  ...present({ description_text: caption, byline: credit, usageterms: usageTerms }),
})
