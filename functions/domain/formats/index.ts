import { detectAgencyText } from './agency-text/detect.ts'
import { detectAnpa1312 } from './anpa-1312/detect.ts'
import { detectApMedia } from './ap-media/detect.ts'
import { detectAtom } from './atom/detect.ts'
import { detectCms } from './cms/detect.ts'
import { detectCsv } from './csv/detect.ts'
import { refuseCsv } from './csv/read.ts'
import { detectEncoded } from './encoded/detect.ts'
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
import { onDemand } from './on-demand.ts'
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
  { name: 'encoded', detect: detectEncoded, read: onDemand(() => import('./encoded/read.ts')) },
  {
    name: 'newsml-g2',
    detect: detectNewsmlG2,
    read: onDemand(() => import('./newsml-g2/read.ts')),
  },
  {
    name: 'newsml-1',
    detect: detectNewsml1,
    read: onDemand(() => import('./newsml-1/read.ts')),
  },
  {
    name: 'nitf',
    detect: detectNitf,
    read: onDemand(() => import('./nitf/read.ts')),
  },
  {
    name: 'rss',
    detect: detectRss,
    read: onDemand(() => import('./rss/read.ts')),
  },
  {
    name: 'atom',
    detect: detectAtom,
    read: onDemand(() => import('./atom/read.ts')),
  },
  {
    name: 'html',
    detect: detectHtml,
    read: onDemand(() => import('./html/read.ts')),
  },
  {
    name: 'xml',
    detect: detectXml,
    read: onDemand(() => import('./xml/read.ts')),
  },
  {
    name: 'json-feed',
    detect: detectJsonFeed,
    read: onDemand(() => import('./json-feed/read.ts')),
  },
  { name: 'cms', detect: detectCms, read: onDemand(() => import('./cms/read.ts')) },
  {
    name: 'newsarticle',
    detect: detectNewsArticle,
    read: onDemand(() => import('./newsarticle/read.ts')),
  },
  {
    name: 'ap-media',
    detect: detectApMedia,
    read: onDemand(() => import('./ap-media/read.ts')),
  },
  {
    name: 'ninjs',
    detect: detectNinjs,
    read: onDemand(() => import('./ninjs/read.ts')),
  },
  {
    name: 'json',
    detect: detectJson,
    read: onDemand(() => import('./json/read.ts')),
  },
  {
    name: 'markdown',
    detect: detectMarkdown,
    read: onDemand(() => import('./markdown/read.ts')),
  },
  { name: 'csv', detect: detectCsv, read: refuseCsv },
  {
    name: 'anpa-1312',
    detect: detectAnpa1312,
    read: onDemand(() => import('./anpa-1312/read.ts')),
  },
  {
    name: 'iptc-7901',
    detect: detectIptc7901,
    read: onDemand(() => import('./iptc-7901/read.ts')),
  },
  {
    name: 'agency-text',
    detect: detectAgencyText,
    read: onDemand(() => import('./agency-text/read.ts')),
  },
  { name: 'text', detect: detectText, read: readText },
]
