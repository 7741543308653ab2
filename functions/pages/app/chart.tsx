import { useEffect, useRef } from 'preact/hooks'
import { ChartTable } from './chart-table.tsx'
import { drawBars } from './draw-bars.ts'
import type { Series } from './series.ts'

/** Bars over time, in UTC, named by `label` for who does not see them; the same figures stand in a table that opens beneath. */
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
