import { useState } from 'preact/hooks'
import type { LintRun } from '#schemas/desk/lint.ts'
import { colorOf } from '../field-colors.ts'
import { fieldLabel } from '../field-label.ts'

interface MarkedCopyProps {
  runs: readonly LintRun[]
  /** The field being pointed at. */
  field: string | undefined
  onField: (field: string | undefined) => void
}

/**
 * Copy as it was written, each stretch colored by what it became, and what was removed struck through.
 * Pointing at a stretch, or reaching it by the tab key or a tap, shows what it became and by which rule.
 */
export const MarkedCopy = ({ runs, field, onField }: MarkedCopyProps) => {
  const [at, setAt] = useState<number>()
  const pointAt = (index: number | undefined) => {
    setAt(index)
    onField(index === undefined ? undefined : runs[index]?.label)
  }
  const ties = (index: number) => ({
    tabIndex: 0,
    onMouseEnter: () => pointAt(index),
    onMouseLeave: () => pointAt(undefined),
    onFocus: () => pointAt(index),
    onBlur: () => pointAt(undefined),
  })
  const pointed = at === undefined ? undefined : runs[at]
  return (
    <section aria-label="The copy as it was read">
      <p role="status" class="legend">
        {pointed?.label ? (
          <>
            <strong>{fieldLabel(pointed.label)}</strong> <span class="key">{pointed.rule}</span>
          </>
        ) : (
          'Point at a part to see what it became. Text that is struck through was removed.'
        )}
      </p>
      <pre class="copy">
        {runs.map(({ text, label }, index) =>
          label === undefined ? (
            text
          ) : label === 'removed' ? (
            <del key={index} class={colorOf(label)} {...ties(index)}>
              {text}
            </del>
          ) : (
            <mark
              key={index}
              class={label === field ? `${colorOf(label)} pointed` : colorOf(label)}
              {...ties(index)}
            >
              {text}
            </mark>
          ),
        )}
      </pre>
    </section>
  )
}
