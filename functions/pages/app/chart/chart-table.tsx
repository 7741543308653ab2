import { ColumnHeads } from '../controls/column-heads.tsx'
import type { Series } from './series.ts'

/** Figures over time, one instant per row. */
export const ChartTable = ({ xs, series }: Series) => (
  <table>
    <ColumnHeads of={['UTC', ...series.map(({ label }) => label)]} />
    <tbody>
      {xs.map((x, index) => (
        <tr key={x}>
          <td>{new Date(x * 1000).toISOString().slice(0, 16).replace('T', ' ')}</td>
          {series.map(({ label, ys }) => (
            <td key={label}>{ys[index]}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
