import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleHandler } from '#infra/bundling/bundle-handler.ts'
import { fieldAccuracy } from '../field-accuracy.ts'
import { race } from '../race.ts'
import { timeAndMemory, times } from '../report/figures.ts'
import type { Row } from '../row.ts'

export const wireStory: Row = {
  name: 'story',
  title: 'A story of 9 KB: decoded, read, normalized, sanitized and validated',
  async measure(scale) {
    const bundle = await mkdtemp(join(tmpdir(), 'wiredesk-bench-'))
    await bundleHandler('functions/domain/drop/read-drop.ts', bundle)
    const { times: taken, ratio } = await race(
      {
        nitf: { variant: 'read-story', argument: `nitf ${bundle}` },
        html: { variant: 'read-story', argument: `html ${bundle}` },
        source: { variant: 'read-story', argument: 'nitf' },
        saxes: { variant: 'saxes-pass' },
        readability: { variant: 'readability' },
      },
      scale,
    )
    await rm(bundle, { recursive: true })
    const accuracy = await fieldAccuracy()
    const rated = ({ right, of }: { right: number; of: number }) => `${right} of ${of} fields`
    return {
      figures: [
        { name: 'Wiredesk, NITF', value: `${timeAndMemory(taken.nitf)}; ${rated(accuracy.nitf)}` },
        { name: 'Wiredesk, the page', value: `${timeAndMemory(taken.html)}; ${rated(accuracy.html)}` },
        { name: 'Wiredesk, NITF, as its source', value: timeAndMemory(taken.source) },
        { name: 'a bare pass of saxes, NITF', value: timeAndMemory(taken.saxes) },
        {
          name: 'readability and linkedom, the page',
          value: `${timeAndMemory(taken.readability)}; ${rated(accuracy.readability)}`,
        },
        { name: 'NITF to saxes', value: times(ratio('nitf', 'saxes')), goal: 'at most 3.5x' },
        {
          name: 'speed of NITF to readability',
          value: times(ratio('readability', 'nitf')),
          goal: 'at least 8x',
        },
      ],
      note: 'Wiredesk is what is deployed, its bundle, in which patterns are screened that its source tries on each text. Fields: headline, byline, dateline, time, language, year and holder of the copyright, and text.',
    }
  },
}
