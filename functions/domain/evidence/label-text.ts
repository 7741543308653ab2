import type { Normalized } from '#domain/copy.ts'
import { findLineStarts } from './find-line-starts.ts'
import { locateEvidence } from './locate-evidence.ts'

/** A run of the drop's text that became one thing: a field, something removed, or (no label) the body. */
export interface Run {
  text: string
  label?: string
  /** The rule that read or removed it. */
  rule?: string
}

/** The label of text that no field kept. */
export const removedLabel = 'removed'

/**
 * Cuts a drop's text into runs by what became of them. Text removed from within a field counts as removed.
 */
export const labelText = (text: string, { spans, removed }: Normalized): Run[] => {
  const lineStarts = findLineStarts(text)
  const marks: (Omit<Run, 'text'> | undefined)[] = new Array(text.length)
  const all = [
    ...spans.map(span => ({ ...span, mark: { label: span.field, rule: span.rule } })),
    ...removed.map(each => ({ ...each, mark: { label: removedLabel, rule: each.rule } })),
  ]
  for (const { raw, at, mark } of all) {
    const stretch = at && locateEvidence(text, lineStarts, raw, at)
    if (!stretch) continue
    for (let index = stretch.start; index < stretch.end; index += 1)
      if (marks[index] === undefined || mark.label === removedLabel) marks[index] = mark
  }
  const runs: Run[] = []
  for (let start = 0; start < text.length; ) {
    const mark = marks[start]
    let end = start + 1
    while (end < text.length && marks[end] === mark) end += 1
    runs.push({ text: text.slice(start, end), ...mark })
    start = end
  }
  return runs
}
