import { playPath } from '#test/cost/play-path.ts'
import type { Usage } from '#test/cost/usage.ts'
import type { Row } from '../row.ts'

const calls = ({ calls: made }: Usage): string =>
  `${Object.values(made).reduce((sum, count) => sum + count, 0)} (${Object.entries(made)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')})`

export const cost: Row = {
  name: 'cost',
  title: 'What an article of 6 KB and its reading ask of AWS, as recorded',
  async measure() {
    const { ingest, update, idlePoll, poll, article, again } = await playPath()
    const read = (usage: Usage | undefined) => `${usage?.readUnits ?? 0} read units`
    if (!ingest || !update) throw new Error('The path has no ingest')
    return {
      figures: [
        { name: 'ingest: calls', value: calls(ingest), goal: 'at most 7' },
        { name: 'ingest: write units', value: String(ingest.writeUnits), goal: 'at most 7' },
        { name: 'update: calls', value: calls(update) },
        { name: 'update: write units', value: String(update.writeUnits) },
        { name: 'idle poll (304)', value: read(idlePoll), goal: '0.5' },
        { name: 'poll that brings one change', value: read(poll) },
        { name: 'article, the first time', value: read(article) },
        { name: 'article again (304)', value: read(again), goal: '0.5' },
      ],
      note: 'Units by the sizes of the items, those of the indexes included.',
    }
  },
}
