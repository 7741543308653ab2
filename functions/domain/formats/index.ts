import { detectAgencyText } from './agency-text/detect.ts'
import { detectAnpa1312 } from './anpa-1312/detect.ts'
import { detectApMedia } from './ap-media/detect.ts'
import { detectAtom } from './atom/detect.ts'
import type { Format } from './format.ts'
import { detectHtml } from './html/detect.ts'
import { detectIptc7901 } from './iptc-7901/detect.ts'
import { detectJson } from './json/detect.ts'
import { detectJsonFeed } from './json-feed/detect.ts'
import { detectMarkdown } from './markdown/detect.ts'
import { refuseMarkdown } from './markdown/read.ts'
import { detectNewsArticle } from './newsarticle/detect.ts'
import { detectNewsml1 } from './newsml-1/detect.ts'
import { detectNewsmlG2 } from './newsml-g2/detect.ts'
import { detectNinjs } from './ninjs/detect.ts'
import { detectNitf } from './nitf/detect.ts'
import { detectRss } from './rss/detect.ts'
import { detectText } from './text/detect.ts'
import { readText } from './text/read.ts'
import { detectXml } from './xml/detect.ts'

/**
 * Every format that is read, the most specific first: the first whose `detect` agrees reads the drop. Readers
 * are loaded on demand, so that a cold start pays for none, except for plain text, which any drop may turn
 * out to be.
 */
export const formats: readonly Format[] = [
  {
    name: 'newsml-g2',
    detect: detectNewsmlG2,
    read: async source => (await import('./newsml-g2/read.ts')).readNewsmlG2(source),
  },
  {
    name: 'newsml-1',
    detect: detectNewsml1,
    read: async source => (await import('./newsml-1/read.ts')).readNewsml1(source),
  },
  {
    name: 'nitf',
    detect: detectNitf,
    read: async source => (await import('./nitf/read.ts')).readNitf(source),
  },
  {
    name: 'rss',
    detect: detectRss,
    read: async source => (await import('./rss/read.ts')).readRss(source),
  },
  {
    name: 'atom',
    detect: detectAtom,
    read: async source => (await import('./atom/read.ts')).readAtom(source),
  },
  {
    name: 'html',
    detect: detectHtml,
    read: async source => (await import('./html/read.ts')).readHtml(source),
  },
  {
    name: 'xml',
    detect: detectXml,
    read: async source => (await import('./xml/read.ts')).readXml(source),
  },
  {
    name: 'json-feed',
    detect: detectJsonFeed,
    read: async source => (await import('./json-feed/read.ts')).readJsonFeed(source),
  },
  {
    name: 'newsarticle',
    detect: detectNewsArticle,
    read: async source => (await import('./newsarticle/read.ts')).readNewsArticles(source),
  },
  {
    name: 'ap-media',
    detect: detectApMedia,
    read: async source => (await import('./ap-media/read.ts')).readApMedia(source),
  },
  {
    name: 'ninjs',
    detect: detectNinjs,
    read: async source => (await import('./ninjs/read.ts')).readNinjs(source),
  },
  {
    name: 'json',
    detect: detectJson,
    read: async source => (await import('./json/read.ts')).readJson(source),
  },
  { name: 'markdown', detect: detectMarkdown, read: refuseMarkdown },
  {
    name: 'anpa-1312',
    detect: detectAnpa1312,
    read: async source => (await import('./anpa-1312/read.ts')).readAnpa1312(source),
  },
  {
    name: 'iptc-7901',
    detect: detectIptc7901,
    read: async source => (await import('./iptc-7901/read.ts')).readIptc7901(source),
  },
  {
    name: 'agency-text',
    detect: detectAgencyText,
    read: async source => (await import('./agency-text/read.ts')).readAgencyText(source),
  },
  { name: 'text', detect: detectText, read: readText },
]
