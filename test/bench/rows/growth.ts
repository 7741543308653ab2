import { race } from '../race.ts'
import type { Plotted } from '../report/draw-plot.ts'
import type { Figure, Row } from '../row.ts'

const powers = (from: number, to: number, step = 10): number[] => {
  const sizes: number[] = []
  for (let size = from; size < to * 0.999; size *= step) sizes.push(size)
  return [...sizes, to]
}

interface Series {
  name: string
  title: string
  from: number
  to: number
  goal: string
  isHeavy?: boolean
}

/**
 * What grows, and to which sizes; `isHeavy` where a process fills a log of a million changes in memory first,
 * which makes its time vary.
 */
const series: readonly Series[] = [
  {
    name: 'page',
    title: 'a page of 50, by changes in the log',
    from: 1e3,
    to: 1e6,
    goal: 'flat',
    isHeavy: true,
  },
  {
    name: 'idle',
    title: 'an idle poll, by changes in the log',
    from: 1e3,
    to: 1e6,
    goal: 'flat',
    isHeavy: true,
  },
  { name: 'licensees', title: 'a page of 50, by licensees that ask in turn', from: 1, to: 1e4, goal: 'flat' },
  { name: 'products', title: 'a page of 50, by products held', from: 1, to: 100, goal: 'at most linear' },
  { name: 'article', title: 'a story read whole, by its bytes', from: 1e3, to: 1e6, goal: 'at most linear' },
  {
    name: 'stories',
    title: 'a drop of many stories, by its bytes',
    from: 1e4,
    to: 5e6,
    goal: 'at most linear',
  },
]

/** The exponent by which cost grows between the last two sizes: 0 if it is flat, 1 if it is linear. */
const exponent = (points: Plotted['points']): number => {
  const [before, last] = points.slice(-2)
  return before && last ? Math.log(last.cost / before.cost) / Math.log(last.size / before.size) : 0
}

export const growth: Row = {
  name: 'growth',
  title: 'Growth',
  async measure({ runs, milliseconds, share }) {
    const figures: Figure[] = []
    const plotted: Plotted['points'] = []
    for (const { name, title, from, to, goal, isHeavy } of series) {
      const points: Plotted['points'] = []
      for (const size of powers(from, Math.max(from * 10, to * share))) {
        const entrant = { variant: 'grown', argument: `${name}:${size}` }
        const { times } = await race(
          { entrant },
          { runs: isHeavy ? runs : Math.min(runs, 3), milliseconds, share },
        )
        points.push({ series: name, size, cost: times.entrant.microseconds })
      }
      plotted.push(...points)
      const shown = points.map(({ size, cost }) => `${size.toExponential(0)}: ${cost.toFixed(0)} µs`)
      figures.push({
        name: title,
        value: `${shown.join(', ')}; exponent ${exponent(points).toFixed(2)}`,
        goal,
      })
    }
    const plot = (file: string, title: string, x: string, names: readonly string[]): Plotted => ({
      file,
      title,
      x,
      y: 'µs of the processor',
      points: plotted.filter(point => names.includes(point.series)),
    })
    return {
      figures,
      plots: [
        plot(
          'growth-feed',
          'What a poll costs',
          'changes, licensees or products',
          series.slice(0, 4).map(({ name }) => name),
        ),
        plot('growth-article', 'What reading a story costs', 'bytes', ['article', 'stories']),
      ],
      note: 'A story is read to a million characters, and refused beyond.',
    }
  },
}
