import { useEffect, useRef } from 'preact/hooks'
import { ChartTable } from './chart-table.tsx'
import { drawBars } from './draw-bars.ts'
import type { Series } from './series.ts'

/**
 * Bars over time, in UTC, with `label` for readers who cannot see them. The same figures are in a table that
 * opens below.
 */
export const Chart = ({ label, xs, series }: Series & { label: string }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => (place.current ? drawBars(place.current, { xs, series }) : undefined), [xs, series])
  return (
    <figure>
      <figcaption>{label}, times in UTC</figcaption>
      <div ref={place} aria-hidden="true" />
      <details>
        <summary>As a table</summary>
        <ChartTable xs={xs} series={series} />
      </details>
    </figure>
  )
}
