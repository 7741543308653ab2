import { detectAgencyText } from './agency-text/detect.ts'
import { detectAnpa1312 } from './anpa-1312/detect.ts'
import { detectApMedia } from './ap-media/detect.ts'
import { detectAtom } from './atom/detect.ts'
import { detectCms } from './cms/detect.ts'
import { detectCsv } from './csv/detect.ts'
import { refuseCsv } from './csv/read.ts'
import type { Format } from './format.ts'
import { detectHtml } from './html/detect.ts'
import { detectIptc7901 } from './iptc-7901/detect.ts'
import { detectJson } from './json/detect.ts'
import { detectJsonFeed } from './json-feed/detect.ts'
import { detectMarkdown } from './markdown/detect.ts'
import { detectNewsArticle } from './newsarticle/detect.ts'
import { detectNewsml1 } from './newsml-1/detect.ts'
import { detectNewsmlG2 } from './newsml-g2/detect.ts'
import { detectNinjs } from './ninjs/detect.ts'
import { detectNitf } from './nitf/detect.ts'
import { detectRss } from './rss/detect.ts'
import { detectText } from './text/detect.ts'
import { readText } from './text/read.ts'
import { detectXml } from './xml/detect.ts'

/** A reader that is imported with the first drop of its format: Node takes 15 microseconds to import it again. */
const onDemand = (load: () => Promise<Format['read']>): Format['read'] => {
  let loading: Promise<Format['read']> | undefined
  return async source => {
    loading ??= load()
    return (await loading)(source)
  }
}

/**
 * Every format that is read, the most specific first: the first whose `detect` agrees reads the drop. Readers
 * are loaded on demand, so that a cold start pays for none, except for plain text, which any drop may turn
 * out to be.
 */
export const formats: readonly Format[] = [
  {
    name: 'newsml-g2',
    detect: detectNewsmlG2,
    read: onDemand(async () => (await import('./newsml-g2/read.ts')).readNewsmlG2),
  },
  {
    name: 'newsml-1',
    detect: detectNewsml1,
    read: onDemand(async () => (await import('./newsml-1/read.ts')).readNewsml1),
  },
  {
    name: 'nitf',
    detect: detectNitf,
    read: onDemand(async () => (await import('./nitf/read.ts')).readNitf),
  },
  {
    name: 'rss',
    detect: detectRss,
    read: onDemand(async () => (await import('./rss/read.ts')).readRss),
  },
  {
    name: 'atom',
    detect: detectAtom,
    read: onDemand(async () => (await import('./atom/read.ts')).readAtom),
  },
  {
    name: 'html',
    detect: detectHtml,
    read: onDemand(async () => (await import('./html/read.ts')).readHtml),
  },
  {
    name: 'xml',
    detect: detectXml,
    read: onDemand(async () => (await import('./xml/read.ts')).readXml),
  },
  {
    name: 'json-feed',
    detect: detectJsonFeed,
    read: onDemand(async () => (await import('./json-feed/read.ts')).readJsonFeed),
  },
  { name: 'cms', detect: detectCms, read: onDemand(async () => (await import('./cms/read.ts')).readCms) },
  {
    name: 'newsarticle',
    detect: detectNewsArticle,
    read: onDemand(async () => (await import('./newsarticle/read.ts')).readNewsArticles),
  },
  {
    name: 'ap-media',
    detect: detectApMedia,
    read: onDemand(async () => (await import('./ap-media/read.ts')).readApMedia),
  },
  {
    name: 'ninjs',
    detect: detectNinjs,
    read: onDemand(async () => (await import('./ninjs/read.ts')).readNinjs),
  },
  {
    name: 'json',
    detect: detectJson,
    read: onDemand(async () => (await import('./json/read.ts')).readJson),
  },
  {
    name: 'markdown',
    detect: detectMarkdown,
    read: onDemand(async () => (await import('./markdown/read.ts')).readMarkdown),
  },
  { name: 'csv', detect: detectCsv, read: refuseCsv },
  {
    name: 'anpa-1312',
    detect: detectAnpa1312,
    read: onDemand(async () => (await import('./anpa-1312/read.ts')).readAnpa1312),
  },
  {
    name: 'iptc-7901',
    detect: detectIptc7901,
    read: onDemand(async () => (await import('./iptc-7901/read.ts')).readIptc7901),
  },
  {
    name: 'agency-text',
    detect: detectAgencyText,
    read: onDemand(async () => (await import('./agency-text/read.ts')).readAgencyText),
  },
  { name: 'text', detect: detectText, read: readText },
]
