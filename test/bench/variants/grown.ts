import { readDrop } from '#domain/read-drop.ts'
import { aGrownFeed } from '../a-grown-feed.ts'
import { largeDrops } from '../large-drops.ts'
import type { Work } from '../variant.ts'

const grown: Record<string, (size: number) => Promise<Work> | Work> = {
  page: changes => aGrownFeed({ changes }, 'page'),
  idle: changes => aGrownFeed({ changes }, 'idle'),
  licensees: licensees => aGrownFeed({ licensees }, 'page'),
  products: products => aGrownFeed({ products }, 'page'),
  article: length => {
    const bytes = Buffer.from(largeDrops.find(({ name }) => name === 'NITF, paragraphs')?.make(length) ?? '')
    return async () => {
      const reading = await readDrop({ bytes, path: 'bench', receivedAt: '2026-05-06T12:00:00Z' })
      if (!reading.ok) throw new Error(reading.rejection.detail)
    }
  },
}

/** What grows, and to what size: "page:1000". */
export const prepare = (argument: string) => {
  const [series = '', size] = argument.split(':')
  const make = grown[series]
  if (!make) throw new Error(`Nothing grows that is called ${series}`)
  return make(Number(size))
}
