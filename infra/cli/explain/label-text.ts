import type { Normalized } from '#domain/copy.ts'
import { findLineStarts } from './find-line-starts.ts'
import { locate } from './locate.ts'

/** A run of the drop's text that became one thing: a field, something removed, or (no label) the body. */
export interface Run {
  text: string
  label?: string
}

/** The label of what no field kept. */
export const removedLabel = 'removed'

/** Cuts a drop's text into runs by what became of them. What was removed within a field shows as removed. */
export const labelText = (text: string, { spans, removed }: Normalized): Run[] => {
  const lineStarts = findLineStarts(text)
  const labels: (string | undefined)[] = new Array(text.length)
  const all = [
    ...spans.map(span => ({ ...span, label: span.field })),
    ...removed.map(each => ({ ...each, label: removedLabel })),
  ]
  for (const { raw, at, label } of all) {
    const stretch = at && locate(text, lineStarts, raw, at)
    if (!stretch) continue
    for (let index = stretch.start; index < stretch.end; index += 1)
      if (labels[index] === undefined || label === removedLabel) labels[index] = label
  }
  const runs: Run[] = []
  for (let start = 0; start < text.length; ) {
    const label = labels[start]
    let end = start + 1
    while (end < text.length && labels[end] === label) end += 1
    runs.push({ text: text.slice(start, end), ...(label !== undefined && { label }) })
    start = end
  }
  return runs
}
