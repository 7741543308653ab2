import type { default as UPlot } from 'uplot'
import type { Series } from './series.ts'

const HEIGHT = 180
/** Counts are whole numbers. */
const wholes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000, 100_000]
const colors = ['#2f74c0', '#c0392b', '#2e8b57', '#b8860b']

/**
 * Draws bars into an element, and keeps them at its width; returns a function that removes them. The plotter
 * is loaded on first use.
 */
export const drawBars = (element: HTMLElement, { xs, series }: Series): (() => void) => {
  let isGone = false
  let remove = () => {}
  import('uplot').then(({ default: Plot }) => {
    if (isGone) return
    const plot = new Plot(
      { width: element.clientWidth, ...optionsOf(Plot, element, series) },
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
}

const optionsOf = (
  Plot: typeof UPlot,
  element: HTMLElement,
  series: Series['series'],
): Omit<UPlot.Options, 'width'> => {
  const stroke = () => getComputedStyle(element).color
  const grid = { stroke: '#80808040' }
  return {
    height: HEIGHT,
    tzDate: seconds => Plot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    series: [
      {},
      ...series.map(({ label }, index) => ({
        label,
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
  }
}
