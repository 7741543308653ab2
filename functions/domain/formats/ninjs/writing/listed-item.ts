import { present } from '#domain/present.ts'
import type { NinjsConcept, NinjsItem } from './ninjs-item.ts'
import { unlessEmpty } from './unless-empty.ts'

/**
 * An item in the shape of ninjs 2 and 3, spelled as in 3: texts, concepts and identifiers are lists with
 * roles.
 */
export const listedItem = (item: NinjsItem) => {
  const { body, dateline, policy, summary, credit, headline } = item
  return {
    uri: item.uri,
    type: 'text',
    representationType: item.isWhole ? 'full' : 'partial',
    version: item.version,
    versionCreated: item.versionCreated,
    pubStatus: item.status,
    ...present({
      firstCreated: item.firstCreated,
      embargoedUntil: item.embargoedUntil,
      expires: item.expires,
      urgency: item.urgency,
      language: item.language,
      title: headline,
      headlines: headline === undefined ? undefined : [{ role: 'main', value: headline }],
      slugline: item.slugline,
      by: item.by,
      located: item.located,
      copyrightHolder: item.copyrightHolder,
      copyrightNotice: item.copyrightNotice,
      usageTerms: item.usageTerms,
      edNote: item.editorNote,
      descriptions: unlessEmpty([...described('summary', summary), ...described('creditline', credit)]),
      bodies: body && [
        { role: 'main', contentType: 'text/html', wordCount: body.wordCount, value: body.html },
        { role: 'text', contentType: 'text/plain', charCount: body.text.length, value: body.text },
      ],
      people: unlessEmpty(item.people),
      places: dateline === undefined ? undefined : [{ name: dateline, rel: 'dateline' }],
      subjects: unlessEmpty(item.subjects.map(toConcept)),
      infoSources: unlessEmpty(item.sources),
      altIds: unlessEmpty(item.altIds),
      associations: unlessEmpty(
        item.media.map(({ caption, credit: maker, ...media }, index) => ({
          name: `media${index + 1}`,
          ...media,
          ...present({ by: maker, descriptions: unlessEmpty(described('caption', caption)) }),
        })),
      ),
      rightsInfo:
        policy === undefined ? undefined : { langId: 'http://www.w3.org/ns/odrl/2/', encodedRights: policy },
    }),
  }
}

const described = (role: string, value: string | undefined) =>
  value === undefined ? [] : [{ role, contentType: 'text/plain', value }]

/** The code in a scheme ends a URI; it is also written by itself, since not every code can be part of one. */
const toConcept = ({ name, code, scheme, rel }: NinjsConcept) => ({
  name,
  ...present({
    rel,
    uri: scheme && `${scheme}${code === undefined ? '' : encodeURIComponent(code.toWellFormed())}`,
    literal: code,
  }),
})
