import type { Case } from '#schemas/desk/case.ts'

interface DecidedCaseProps {
  cases: readonly Case[]
  /** Id of the chosen case; empty if none is chosen. */
  chosen: string
  onChoose: (id: string) => void
}

/** Asks which of the open cases a kill decides. */
export const DecidedCase = ({ cases, chosen, onChoose }: DecidedCaseProps) => (
  <label>
    Case this decides
    <select value={chosen} onChange={event => onChoose(event.currentTarget.value)}>
      <option value="">None: it stays open</option>
      {cases.map(({ id, note }) => (
        <option key={id} value={id}>
          {note}
        </option>
      ))}
    </select>
  </label>
)
