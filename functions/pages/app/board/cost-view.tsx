import type { CostEstimate } from '#schemas/board.ts'
import { inDollars } from './in-dollars.ts'

const what: Readonly<Record<CostEstimate['parts'][number]['name'], string>> = {
  changes: 'Changes of the log, each as a drop with a new story',
  calls: 'Calls of the API, each as a poll that brings a change',
  pushes: 'Runs that send to webhooks',
  minutes: 'Minutes, in each of which the schedules run',
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
        month began in UTC, by AWS’s list prices for {prices.region} of {prices.date}. What is kept, and what
        is paid by the month (domain, firewall, alarms), comes on top.
      </p>
      {missing.length > 0 && (
        <p class="alarm" role="status">
          Not counted now, since CloudWatch does not answer: {missing.map(([name]) => name).join(', ')}.
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">Counted</th>
            <th scope="col">How many</th>
            <th scope="col">Cost</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(part => (
            <tr key={part.name}>
              <td>
                {what[part.name]}
                <small class="below">{inDollars(part.dollarsAMillion)} a million</small>
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
