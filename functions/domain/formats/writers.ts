import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import type { OutputFormat } from '#schemas/output-format.ts'
import type { WriteContext } from './writing/write-context.ts'

/** Writes an article, or what is left of it, in one format. Pure: the same article gives the same text. */
type Writer = (item: LicensedArticle | Tombstone, context: WriteContext) => string

/** A format in which articles are written. */
interface WrittenFormat {
  /** As in `Accept`, without a charset. */
  mediaType: string
  /** Loads its writer on demand, so that a cold start pays for none. */
  load: () => Promise<Writer>
}

const NINJS = 'application/vnd.iptc.ninjs+json'
const ninjs31 = async () => (await import('./ninjs/write-3-1.ts')).writeNinjs31

/**
 * Every format that is written, except Wiredesk's own JSON, in order of preference if a caller accepts
 * several equally. Media types are those registered with IANA; ninjs has none, so its type is made up in the
 * same manner.
 */
export const writers: Readonly<Record<Exclude<OutputFormat, 'wiredesk'>, WrittenFormat>> = {
  ninjs: { mediaType: `${NINJS};version=3.1`, load: ninjs31 },
  'ninjs-3.1': { mediaType: `${NINJS};version=3.1`, load: ninjs31 },
  'ninjs-2.2': {
    mediaType: `${NINJS};version=2.2`,
    load: async () => (await import('./ninjs/write-2-2.ts')).writeNinjs22,
  },
  'ninjs-1.6': {
    mediaType: `${NINJS};version=1.6`,
    load: async () => (await import('./ninjs/write-1-6.ts')).writeNinjs16,
  },
  'newsml-g2': {
    mediaType: 'application/vnd.iptc.g2.newsitem+xml',
    load: async () => (await import('./newsml-g2/write.ts')).writeNewsmlG2,
  },
  nitf: {
    mediaType: 'text/vnd.iptc.nitf',
    load: async () => (await import('./nitf/write.ts')).writeNitf,
  },
  newsarticle: {
    mediaType: 'application/ld+json',
    load: async () => (await import('./newsarticle/write.ts')).writeNewsArticle,
  },
  html: { mediaType: 'text/html', load: async () => (await import('./html/write.ts')).writeHtmlArticle },
  text: { mediaType: 'text/plain', load: async () => (await import('./text/write.ts')).writeText },
}
