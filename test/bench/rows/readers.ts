import { benchDocuments, benchFile } from '../bench-document.ts'
import { findLxml, lxmlScript, PYTHON } from '../lxml.ts'
import { type Entrant, race, type Variation } from '../race.ts'
import { timeAndMemory, times } from '../report/figures.ts'
import type { Figure, Row } from '../row.ts'
import type { Scale } from '../scale.ts'

/** Wiredesk's work compared with the same work by others. */
const against = async (
  name: string,
  ours: Variation,
  peers: Record<string, Entrant>,
  scale: Scale,
): Promise<Figure> => {
  const { times: taken, ratio } = await race<string>({ ours, ...peers }, scale)
  const shown = (entrant: string) => {
    const timed = taken[entrant]
    return timed ? timeAndMemory(timed) : ''
  }
  const beside = Object.keys(peers).map(
    peer => `; ${peer} ${shown(peer)}: ${times(ratio(peer, 'ours'))} its speed`,
  )
  return { name, value: `${shown('ours')}${beside.join('')}`, goal: 'ahead' }
}

const isFeed = (format: string) => format === 'rss' || format === 'atom'

/**
 * A tree compared with other trees, and a tree that is then asked for everything it holds: lxml's lives
 * outside the language until it is asked.
 */
const asTrees = async (argument: string, hasLxml: boolean, scale: Scale): Promise<Figure[]> => {
  const lxml = (work: 'tree' | 'read'): Entrant => ({
    program: PYTHON,
    args: ['-B', lxmlScript, benchFile(argument), work],
  })
  const others = { 'fast-xml-parser': { variant: 'fast-xml-parser', argument } }
  const peers = hasLxml ? { ...others, lxml: lxml('tree') } : others
  const tree = await against(`${argument} as a tree`, { variant: 'parse-xml', argument }, peers, scale)
  if (!hasLxml) return [tree]
  const visit = { variant: 'visit-xml', argument }
  return [tree, await against(`${argument} as a tree, all of it read`, visit, { lxml: lxml('read') }, scale)]
}

const asEntries = (argument: string, scale: Scale): Promise<Figure> =>
  against(
    `${argument} as safe entries`,
    { variant: 'parse-copy', argument },
    { 'feedsmith-sanitized': { variant: 'feedsmith-sanitized', argument } },
    scale,
  )

const TREES =
  'A tree: the bytes decoded and parsed, text in order; as many elements and bytes of text by each, or the row fails. All of it read: the name, attributes, text and line of each element too.'

const ENTRIES =
  'Safe entries: what the feed states, its markup reduced to what may be shown. Nothing but Wiredesk makes whole articles.'

export const readers: Row = {
  name: 'readers',
  title: 'Each reader of XML beside the parser that its users would take',
  async measure(scale) {
    const lxml = findLxml()
    const figures: Figure[] = []
    for (const argument of Object.keys(benchDocuments)) {
      figures.push(...(await asTrees(argument, lxml !== undefined, scale)))
      if (isFeed(argument)) figures.push(await asEntries(argument, scale))
      const { times: taken } = await race({ whole: { variant: 'read-document', argument } }, scale)
      figures.push({ name: `${argument} as whole articles`, value: timeAndMemory(taken.whole) })
    }
    const which = lxml
      ? `${lxml}, under ${PYTHON}, is a parser in C and holds its tree there.`
      : `lxml is not measured: ${PYTHON} has none (on Debian, apt-get install python3-lxml).`
    return { figures, note: `${TREES} ${ENTRIES} ${which}` }
  },
}
