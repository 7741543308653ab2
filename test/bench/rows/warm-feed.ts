import { race } from '../race.ts'
import { percent, timeAndMemory, times } from '../report/figures.ts'
import type { Row } from '../row.ts'

export const warmFeed: Row = {
  name: 'feed',
  title: 'Warm feed handler without I/O, a page of 50',
  async measure(scale) {
    const { times: taken, ratio } = await race(
      { page: { variant: 'feed-page' }, chain: { variant: 'feed-chain' }, json: { variant: 'page-as-json' } },
      scale,
    )
    return {
      figures: [
        { name: 'the handler', value: timeAndMemory(taken.page) },
        { name: 'JSON.stringify and SHA-256 of the page', value: timeAndMemory(taken.json) },
        { name: 'ratio', value: times(ratio('page', 'json')), goal: 'at most 2x' },
        { name: 'middleware, of the handler', value: percent(ratio('chain', 'page')), goal: 'under 10 %' },
      ],
    }
  },
}
