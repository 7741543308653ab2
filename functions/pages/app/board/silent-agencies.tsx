import type { Board } from '#schemas/desk/board.ts'
import { Empty } from '../controls/states.tsx'
import { Time } from '../controls/time.tsx'

/** Agencies that have been silent for longer than is usual for them. */
export const SilentAgencies = ({ agencies }: { agencies: Board['silentAgencies'] }) => (
  <>
    <h2>Silent agencies</h2>
    {agencies.length === 0 && <Empty>None. All agencies send as usual.</Empty>}
    <ul>
      {agencies.map(({ agency, lastSeenAt }) => (
        <li key={agency}>
          {agency}, last heard from <Time at={lastSeenAt} />
        </li>
      ))}
    </ul>
  </>
)
