import type { CostEstimate } from '#schemas/desk/board.ts'
import { ColumnHeads } from '../controls/column-heads.tsx'
import { inDollars } from './in-dollars.ts'

const what: Readonly<Record<CostEstimate['parts'][number]['name'], string>> = {
  changes: 'Changes in the log, each priced as a drop with a new story',
  calls: 'API calls, each priced as a poll that returns a change',
  pushes: 'Webhook delivery runs',
  minutes: 'Minutes, in each of which the schedules run once',
}

const count = new Intl.NumberFormat()

/**
 * What the month has cost so far, and how that is computed. It is an estimate, and says what it leaves out.
 */
export const CostView = ({ cost }: { cost: CostEstimate }) => {
  const { month, parts, prices } = cost
  const missing = Object.entries(what).filter(([name]) => !parts.some(part => part.name === name))
  return (
    <section>
      <h2>Cost of {month} so far</h2>
      <p>
        <strong>{inDollars(cost.dollars)}</strong>, an estimate in US dollars: what was counted since the
        month began (UTC), at AWS’s list prices for {prices.region} as of {prices.date}. Storage and monthly
        fees (domain, firewall, alarms) are not included.
      </p>
      {missing.length > 0 && (
        <p class="alarm" role="status">
          Not counted, because CloudWatch does not answer: {missing.map(([name]) => name).join(', ')}.
        </p>
      )}
      <table>
        <ColumnHeads of={['Item', 'Count', 'Cost']} />
        <tbody>
          {parts.map(part => (
            <tr key={part.name}>
              <td>
                {what[part.name]}
                <small class="below">{inDollars(part.dollarsAMillion)} per million</small>
              </td>
              <td class="number">{count.format(part.count)}</td>
              <td class="number">{inDollars(part.dollars)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
