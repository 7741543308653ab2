import { useState } from 'preact/hooks'
import { goTo, hrefOf } from '#app/address.ts'
import { CallFailed, callText } from '#app/calls/api.ts'
import type { Problem } from '#app/calls/problem.ts'
import { readPages } from '#app/calls/read-pages.ts'
import { Chart } from '#app/chart/chart.tsx'
import { Empty, Failed, Loading } from '#app/controls/states.tsx'
import { downloadFile } from '#app/download-file.ts'
import type { PageProps } from '#app/page-props.ts'
import type { Feed } from '../feed/use-feed.ts'
import { countByDay } from './count-by-day.ts'
import { DeliveryTable } from './delivery-table.tsx'
import { usagePath } from './usage-path.ts'
import { useUsage } from './use-usage.ts'

/** What was delivered in a month, by day and by story: the basis of royalties. */
export const UsageView = ({ session, feed, parameters }: PageProps & { feed: Feed }) => {
  const asked = parameters.get('month') ?? ''
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : new Date().toISOString().slice(0, 7)
  const { deliveries, problem, isLoading, reload } = useUsage(session.key, month)
  const [notKept, setNotKept] = useState<Problem>()
  const keepCsv = async () => {
    try {
      const pages = readPages(async after => {
        const { text, next } = await callText(session.key, usagePath(month, 'csv', after))
        return { content: text, next }
      })
      let csv = ''
      for await (const page of pages) csv += page
      downloadFile(`usage-${month}.csv`, csv, 'text/csv')
      setNotKept(undefined)
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setNotKept(error.problem)
    }
  }
  const days = countByDay(month, deliveries)
  return (
    <>
      <h1>Usage</h1>
      <div class="filters">
        <label>
          Month (UTC)
          <input
            type="month"
            value={month}
            onChange={event =>
              goTo(hrefOf('portal', { view: 'usage', month: event.currentTarget.value }), { replace: true })
            }
          />
        </label>
        <button type="button" class="secondary" onClick={keepCsv}>
          Download CSV
        </button>
      </div>
      {notKept && <Failed problem={notKept} retry={keepCsv} />}
      {problem && <Failed problem={problem} retry={reload} />}
      {isLoading && <Loading what="the usage" />}
      {!isLoading && !problem && deliveries.length === 0 && <Empty>Nothing was fetched in {month}.</Empty>}
      {deliveries.length > 0 && (
        <>
          <Chart
            label={`Deliveries per day, ${month}`}
            xs={days.xs}
            series={[{ label: 'Deliveries', ys: days.ys }]}
          />
          <DeliveryTable deliveries={deliveries} feed={feed} />
        </>
      )}
    </>
  )
}
