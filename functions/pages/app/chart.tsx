import { useEffect, useRef } from 'preact/hooks'

interface ChartProps {
  /** What it shows, for who does not see it. */
  label: string
  /** Instants in seconds since 1970. */
  xs: readonly number[]
  series: readonly { label: string; ys: readonly number[] }[]
}

const HEIGHT = 180
/** What is counted has no halves. */
const wholes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000, 100_000]
const colors = ['#2f74c0', '#c0392b', '#2e8b57', '#b8860b']

/** Bars over time, in UTC; the same figures stand in a table that opens beneath. */
export const Chart = ({ label, xs, series }: ChartProps) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    let isGone = false
    let remove = () => {}
    import('uplot').then(({ default: Plot }) => {
      if (isGone) return
      const stroke = () => getComputedStyle(element).color
      const grid = { stroke: '#80808040' }
      const plot = new Plot(
        {
          width: element.clientWidth,
          height: HEIGHT,
          tzDate: seconds => Plot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
          series: [
            {},
            ...series.map(({ label: name }, index) => ({
              label: name,
              stroke: colors[index % colors.length],
              fill: `${colors[index % colors.length]}55`,
              paths: Plot.paths.bars?.({ size: [0.8, 40] }),
              points: { show: false },
            })),
          ],
          axes: [
            { stroke, grid },
            { size: 50, stroke, grid, incrs: wholes },
          ],
        },
        [[...xs], ...series.map(({ ys }) => [...ys])],
        element,
      )
      const resize = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: HEIGHT }))
      resize.observe(element)
      remove = () => {
        resize.disconnect()
        plot.destroy()
      }
    })
    return () => {
      isGone = true
      remove()
    }
  }, [xs, series])
  return (
    <figure>
      <figcaption>{label}, times in UTC</figcaption>
      <div ref={place} aria-hidden="true" />
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">UTC</th>
              {series.map(({ label: name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {xs.map((x, index) => (
              <tr key={x}>
                <td>{new Date(x * 1000).toISOString().slice(0, 16).replace('T', ' ')}</td>
                {series.map(({ label: name, ys }) => (
                  <td key={name}>{ys[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
