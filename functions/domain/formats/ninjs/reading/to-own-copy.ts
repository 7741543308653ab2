import type { Copy } from '#domain/copy.ts'
import { linesOfSpan } from '#domain/formats/reading/text/lines-of-span.ts'
import { isOwnUri } from '#domain/formats/uris/is-own-uri.ts'
import { schemeOfUri } from '#domain/formats/uris/scheme-of-uri.ts'
import { present } from '#domain/present.ts'
import type { AlternateId, Media, Subject } from '#schemas/article.ts'

/**
 * What an item written by Wiredesk states, made from what any item would: its body is the story proper, each
 * line of its terms a condition of use, and schemes have the names that agencies gave them. Its byline says
 * more about the authors than `people` does.
 */
export const toOwnCopy = ({ creators, alternateIds, media, subjects, usageTerms, ...copy }: Copy): Copy => ({
  ...copy,
  isStory: true,
  ...present({
    creators: copy.bylines ? undefined : creators,
    alternateIds: alternateIds?.map(unnumbered),
    media: media?.map(withoutOwnName),
    subjects: subjects?.map(toOwnSubject),
    usageTerms: usageTerms?.flatMap(linesOfSpan),
  }),
})

/** Labels of identifiers in ninjs 1 are numbered if several share a scheme. */
const unnumbered = ({ scheme, ...id }: AlternateId, _: number, all: readonly AlternateId[]): AlternateId => {
  const bare = scheme?.replace(/_\d+$/, '')
  return { ...id, ...present({ scheme: all.some(other => other.scheme === bare) ? bare : scheme }) }
}

/** Media without an address were named after their article. */
const withoutOwnName = ({ href, ...media }: Media): Media =>
  isOwnUri(href) ? media : { ...media, ...present({ href }) }

const toOwnSubject = ({ scheme, ...subject }: Subject): Subject => ({
  ...subject,
  ...(scheme && { scheme: schemeOfUri(scheme) }),
})
