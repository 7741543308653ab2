import { Time } from './time.tsx'

interface InstantFieldProps {
  label: string
  /** As a browser writes it: "2099-06-11T11:00", in the reader's own zone; empty where none is given yet. */
  value: string
  onInput: (value: string) => void
  required?: boolean
}

/** Asks for an instant by the reader's own clock, and says it in UTC too. */
export const InstantField = ({ label, value, onInput, required }: InstantFieldProps) => (
  <label>
    {label} (your time)
    <input
      type="datetime-local"
      value={value}
      required={required}
      max="9999-12-31T23:59"
      onInput={({ currentTarget: { value: given } }) => onInput(isInstant(given) ? given : '')}
    />
    {value !== '' && (
      <small>
        <Time at={new Date(value).toISOString()} withUtc />
      </small>
    )}
  </label>
)

/** A browser lets years of more than four digits be typed, which no date is read from. */
const isInstant = (given: string): boolean => !Number.isNaN(Date.parse(given))
