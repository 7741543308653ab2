import { useId } from 'preact/hooks'
import { endOf } from './end-of.ts'
import { Time } from './time.tsx'

interface InstantFieldProps {
  label: string
  /** As a browser writes it: "2099-06-11T11:00", in the reader's own time zone; empty if none is set. */
  value: string
  onInput: (value: string) => void
  required?: boolean
  /** Whether something ends then: see {@link endOf}. */
  isEnd?: boolean
}

/** Asks for an instant by the reader's own clock, and shows it in UTC too. */
export const InstantField = ({ label, value, onInput, required, isEnd = false }: InstantFieldProps) => {
  const shown = useId()
  return (
    <label>
      {label} (your time)
      <input
        type="datetime-local"
        aria-label={`${label} (your time)`}
        aria-describedby={value === '' ? undefined : shown}
        value={value}
        required={required}
        max="9999-12-31T23:59"
        onInput={({ currentTarget: { value: given } }) => onInput(isInstant(given) ? given : '')}
      />
      {value !== '' && (
        <small id={shown}>
          <Meant value={value} isEnd={isEnd} />
        </small>
      )}
    </label>
  )
}

const Meant = ({ value, isEnd }: Required<Pick<InstantFieldProps, 'value' | 'isEnd'>>) => {
  const first = new Date(value)
  const meant = isEnd ? endOf(value) : first
  return (
    <>
      <Time at={meant.toISOString()} withUtc />
      {meant > first && ': the clock shows this time twice, and the later is meant'}
    </>
  )
}

/** Browsers accept years of more than four digits, which cannot be parsed as a date. */
const isInstant = (given: string): boolean => !Number.isNaN(Date.parse(given))
