import { ConfirmButton } from '#app/controls/confirm-button.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Standing } from './standing-of.ts'

interface ReleaseButtonProps {
  standing: Standing
  isUnderWay: boolean
  /** The words of an agency that hold the story, while their case is open. */
  note: string | undefined
  onRelease: () => void
}

/** Releases a story; asks first where that goes against an embargo, or the words of a notice that nobody has decided about. */
export const ReleaseButton = ({ standing, isUnderWay, note, onRelease }: ReleaseButtonProps) => {
  const { isHeld, until, replaced, behind } = standing
  const embargo = until ?? replaced
  const isBehind = behind !== undefined && embargo === undefined
  const label = isBehind ? 'Lift the hold' : 'Release now'
  if (embargo === undefined && (note === undefined || !isHeld))
    return (
      <button type="button" disabled={!isHeld || isUnderWay} aria-busy={isUnderWay} onClick={onRelease}>
        {label}
      </button>
    )
  return (
    <ConfirmButton
      label={`${label}…`}
      disabled={isUnderWay}
      question={embargo ? 'Release it before its embargo ends?' : 'Release what its agency’s words hold?'}
      doIt={isBehind ? 'Lift it' : 'Release it now'}
      onDo={onRelease}
    >
      {note && `“${note}” `}
      {embargo && (
        <>
          It {replaced ? 'was embargoed, before it was held,' : 'is embargoed'} until{' '}
          <Time at={embargo} withUtc />.{' '}
        </>
      )}
      {isBehind
        ? 'It waits for its embargo then.'
        : 'Licensees will get it at once, and what they publish cannot be taken back.'}
    </ConfirmButton>
  )
}
