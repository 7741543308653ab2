import { scanLicensees } from '#adapters/dynamodb/scans/scan-licensees.ts'
import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'
import { createEndCursors } from './end-cursors.ts'
import { partyPorts } from './party-ports.ts'

/** Ends the cursors of these licensees of a place, or of all of them. */
export const runEndCursors = (
  to: string,
  isJson: boolean,
  named: readonly string[] | 'all',
): Promise<number> =>
  atPlace(to, async (table, place) => {
    const ids = named === 'all' ? (await scanLicensees(table)).map(({ id }) => id) : named
    const unknown = await createEndCursors(partyPorts(table))(ids)
    for (const id of ids.filter(each => !unknown.includes(each))) {
      if (isJson) await printLine({ licensee: id })
      else process.stdout.write(`${id} must begin at an instant: its cursors are refused at ${place}.\n`)
    }
    return unknown.length > 0 ? refuse(`no licensee ${unknown.join(', ')} at ${place}`) : 0
  })
