import type { LintRun } from '#schemas/lint.ts'
import { colorOf } from './field-colors.ts'

interface MarkedCopyProps {
  runs: readonly LintRun[]
  /** The field that is pointed at. */
  field: string | undefined
  onField: (field: string | undefined) => void
}

/** Copy as it was written, each stretch colored by what it became; what was removed is struck through. */
export const MarkedCopy = ({ runs, field, onField }: MarkedCopyProps) => (
  <pre class="copy">
    {runs.map(({ text, label, rule }, index) =>
      label === undefined ? (
        text
      ) : label === 'removed' ? (
        <del key={index} class={colorOf(label)} title={`Removed (${rule})`}>
          {text}
        </del>
      ) : (
        <mark
          key={index}
          class={label === field ? `${colorOf(label)} pointed` : colorOf(label)}
          title={`${label} (${rule})`}
          onMouseEnter={() => onField(label)}
          onMouseLeave={() => onField(undefined)}
        >
          {text}
        </mark>
      ),
    )}
  </pre>
)
