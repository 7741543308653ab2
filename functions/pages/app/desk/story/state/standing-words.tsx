import { Time } from '#app/controls/time.tsx'
import type { Standing } from './standing-of.ts'

interface StandingWordsProps {
  standing: Standing
  /** Who ordered the hold, if the desk did. */
  holder: string | undefined
}

/** Says how a story stands with its embargo and the holds on it. */
export const StandingWords = ({ standing, holder }: StandingWordsProps) => {
  const { isHeld, hasExpired, until, replaced, behind } = standing
  return (
    <>
      {!isHeld && 'Published.'}
      {isHeld && !until && (hasExpired ? 'Expired.' : 'Held indefinitely.')}
      {until && (
        <>
          Embargoed until <Time at={until} withUtc />.
        </>
      )}
      {replaced && (
        <>
          {' '}
          Before that it was embargoed until <Time at={replaced} withUtc />, which the hold replaced.
        </>
      )}
      {behind && (
        <>
          {' '}
          Once the hold is lifted, it waits for its embargo until <Time at={behind} withUtc />.
        </>
      )}
      {holder && ` Ordered by ${holder}: whatever comes meanwhile waits, too.`}
    </>
  )
}
