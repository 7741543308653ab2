import type { Plotted } from './report/draw-plot.ts'
import type { Scale } from './scale.ts'

/** One figure of a row, as printed. */
export interface Figure {
  name: string
  value: string
  goal?: string
}

export interface Measured {
  figures: Figure[]
  /** A sentence on how it was measured, if that is not obvious. */
  note?: string
  plots?: Plotted[]
}

/** A row of the benchmark. */
export interface Row {
  name: string
  title: string
  measure(scale: Scale): Promise<Measured>
}
