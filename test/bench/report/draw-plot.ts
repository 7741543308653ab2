import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** A plot of how a cost grows with a size, on logarithmic axes. */
export interface Plotted {
  /** The file's name, without its extension. */
  file: string
  title: string
  x: string
  y: string
  points: { series: string; size: number; cost: number }[]
}

/** Draws a plot as SVG. */
export const drawPlot = ({ title, x, y, points }: Plotted): string => {
  const { document } = parseHTML('<html><body></body></html>')
  const svg = Plot.plot({
    document,
    width: 720,
    height: 360,
    marginLeft: 60,
    marginRight: 150,
    style: { background: 'white', color: '#222', fontSize: '12px' },
    title,
    figure: false,
    x: { type: 'log', label: x, grid: true, tickFormat: '~s' },
    y: { type: 'log', label: y, grid: true, tickFormat: '~s' },
    marks: [
      Plot.line(points, { x: 'size', y: 'cost', stroke: 'series', strokeWidth: 2 }),
      Plot.dot(points, { x: 'size', y: 'cost', fill: 'series' }),
      Plot.text(
        points,
        Plot.selectLast({ x: 'size', y: 'cost', z: 'series', text: 'series', dx: 8, textAnchor: 'start' }),
      ),
    ],
  })
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title')
  name.textContent = title
  svg.prepend(name)
  return `${svg.outerHTML}\n`
}
