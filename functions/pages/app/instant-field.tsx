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
      onInput={event => onInput(event.currentTarget.value)}
    />
    {value !== '' && (
      <small>
        <Time at={new Date(value).toISOString()} withUtc />
      </small>
    )}
  </label>
)
