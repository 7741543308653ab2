import { measureColdStarts } from '../cold-start.ts'
import { times } from '../report/figures.ts'
import type { Row } from '../row.ts'

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`

export const coldStart: Row = {
  name: 'cold',
  title: 'Cold start: process start to the first answer, on embedded engines',
  async measure({ runs }) {
    const started = await measureColdStarts(runs)
    const figures = started.flatMap(({ lambda, time, bytes }) => [
      {
        name: lambda,
        value: `${time.ours.toFixed(0)} ms, bare client ${time.peer.toFixed(0)} ms: ${times(time.ratio)}`,
        goal: 'at most 1.25x',
      },
      ...(bytes
        ? [
            {
              name: `${lambda}: what of the bundle it reads`,
              value: `${kilobytes(bytes.ours)} (${kilobytes(bytes.inAll)} in all), bare client ${kilobytes(bytes.peer)}: ${times(bytes.ours / bytes.peer)}`,
              goal: 'at most 1.25x',
            },
          ]
        : []),
    ])
    return {
      figures,
      note: 'The bare function makes one query of one page and has no licensee, right, cursor or ledger. The API answers the same page; every other Lambda answers an event of its own, on which it works more or less than one query.',
    }
  },
}
