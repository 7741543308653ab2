/** Figures over time. */
export interface Series {
  /** Instants, in seconds since 1970. */
  xs: readonly number[]
  series: readonly { label: string; ys: readonly number[] }[]
}
