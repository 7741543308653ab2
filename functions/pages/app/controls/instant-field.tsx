import { Time } from './time.tsx'

interface InstantFieldProps {
  label: string
  /** As a browser writes it: "2099-06-11T11:00", in the reader's own time zone; empty if none is set. */
  value: string
  onInput: (value: string) => void
  required?: boolean
}

/** Asks for an instant by the reader's own clock, and shows it in UTC too. */
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

/** Browsers accept years of more than four digits, which cannot be parsed as a date. */
const isInstant = (given: string): boolean => !Number.isNaN(Date.parse(given))
