import { reasonLength } from '#schemas/desk/reason-length.ts'

interface ReasonFieldProps {
  label: string
  value: string
  onInput: (reason: string) => void
}

/** Why the desk gives an order about a story. */
export const ReasonField = ({ label, value, onInput }: ReasonFieldProps) => (
  <label>
    {label}
    <textarea
      value={value}
      onInput={event => onInput(event.currentTarget.value)}
      required
      minLength={reasonLength.least}
    />
  </label>
)
