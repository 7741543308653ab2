import { readDrop } from '#domain/drop/read-drop.ts'
import { aGrownFeed } from '../a-grown-feed.ts'
import { largeDrops } from '../large-drops.ts'
import type { Work } from '../variant.ts'
import { wireStory, wireStoryText } from '../wire-story.ts'

const readAgain = (drop: string): Work => {
  const bytes = Buffer.from(drop)
  return async () => {
    const reading = await readDrop({ bytes, path: 'bench', receivedAt: '2026-05-06T12:00:00Z' })
    if (!reading.ok) throw new Error(reading.rejection.detail)
    if (reading.rejections.length > 0) throw new Error(reading.rejections[0]?.detail)
  }
}

/** A feed of stories of 8 KB each, of a total length. */
const manyStories = (length: number): string => {
  const text = wireStoryText.map(paragraph => `<p>${paragraph}</p>`).join('')
  const items = Array.from(
    { length: Math.ceil(length / text.length) },
    (_, number) =>
      `<item><guid>ferry-${number}</guid><title>${wireStory.headline}</title><description><![CDATA[${text}]]></description></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Coastline</title>${items.join('')}</channel></rss>`
}

const grown: Record<string, (size: number) => Promise<Work> | Work> = {
  page: changes => aGrownFeed({ changes }, 'page'),
  idle: changes => aGrownFeed({ changes }, 'idle'),
  licensees: licensees => aGrownFeed({ licensees }, 'page'),
  products: products => aGrownFeed({ products }, 'page'),
  article: length =>
    readAgain(largeDrops.find(({ name }) => name === 'NITF, paragraphs')?.make(length) ?? ''),
  stories: length => readAgain(manyStories(length)),
}

/** What grows, and to which size: "page:1000". */
export const prepare = (argument: string) => {
  const [series = '', size] = argument.split(':')
  const make = grown[series]
  if (!make) throw new Error(`Nothing grows that is called ${series}`)
  return make(Number(size))
}
