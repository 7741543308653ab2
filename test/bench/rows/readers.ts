import { benchDocuments } from '../bench-document.ts'
import { type Entrant, race } from '../race.ts'
import { timeAndMemory, times } from '../report/figures.ts'
import type { Figure, Row } from '../row.ts'
import type { Scale } from '../scale.ts'

/** Work of Wiredesk beside the same of another. */
const against = async (name: string, ours: Entrant, peer: Entrant, scale: Scale): Promise<Figure> => {
  const { times: taken, ratio } = await race({ ours, peer }, scale)
  return {
    name,
    value: `${timeAndMemory(taken.ours)}; ${peer.variant} ${timeAndMemory(taken.peer)}; ${times(ratio('peer', 'ours'))} its speed`,
    goal: 'ahead',
  }
}

const isFeed = (format: string) => format === 'rss' || format === 'atom'

export const readers: Row = {
  name: 'readers',
  title: 'Each reader of XML beside the parser that its users would take',
  async measure(scale) {
    const figures: Figure[] = []
    for (const argument of Object.keys(benchDocuments)) {
      const of = (variant: string): Entrant => ({ variant, argument })
      figures.push(
        await against(`${argument} as a tree`, of('parse-xml'), of('fast-xml-parser'), scale),
        ...(isFeed(argument)
          ? [await against(`${argument} as safe entries`, of('parse-copy'), of('feedsmith-sanitized'), scale)]
          : []),
      )
      const { times: taken } = await race({ whole: of('read-document') }, scale)
      figures.push({ name: `${argument} as whole articles`, value: timeAndMemory(taken.whole) })
    }
    return {
      figures,
      note: 'A tree: the bytes decoded and parsed, text in order. Safe entries: what the feed states, its markup reduced to what may be shown. Nothing but Wiredesk makes whole articles. lxml is no library of this platform, and is not measured.',
    }
  },
}
