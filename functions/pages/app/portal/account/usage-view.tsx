import { useState } from 'preact/hooks'
import type { Usage, UsageEntry } from '#schemas/usage.ts'
import { goTo, hrefOf } from '../../address.ts'
import { CallFailed, callText, type Problem } from '../../api.ts'
import { Chart } from '../../chart.tsx'
import { keepFile } from '../../keep-file.ts'
import { Link } from '../../link.tsx'
import type { PageProps } from '../../page-props.ts'
import { Empty, Failed, Loading } from '../../states.tsx'
import { Time } from '../../time.tsx'
import { useAnswer } from '../../use-answer.ts'
import type { Feed } from '../feed/use-feed.ts'

const SHOWN = 100

/** What was given in a month, day by day and story by story: the base of royalties. */
export const UsageView = ({ session, feed, parameters }: PageProps & { feed: Feed }) => {
  const asked = parameters.get('month') ?? ''
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : new Date().toISOString().slice(0, 7)
  const path = `v1/account/usage?month=${month}`
  const { value, problem, isLoading, reload } = useAnswer<Usage>(session.key, path)
  const [notKept, setNotKept] = useState<Problem>()
  const keepCsv = async () => {
    try {
      const { text } = await callText(session.key, `${path}&format=csv`)
      keepFile(`usage-${month}.csv`, text, 'text/csv')
      setNotKept(undefined)
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setNotKept(error.problem)
    }
  }
  const deliveries = value?.deliveries ?? []
  // The ledger names stories by id alone; those of the feed are known by more.
  const headlines = new Map(feed.entries.map(({ articleId, headline }) => [articleId, headline]))
  const days = byDay(month, deliveries)
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
      {value && deliveries.length === 0 && <Empty>Nothing was fetched in {month}.</Empty>}
      {deliveries.length > 0 && (
        <>
          <Chart
            label={`Stories given, day by day of ${month}`}
            xs={days.xs}
            series={[{ label: 'Stories', ys: days.ys }]}
          />
          <table>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Story</th>
              </tr>
            </thead>
            <tbody>
              {deliveries
                .slice(-SHOWN)
                .toReversed()
                .map(entry => (
                  <tr key={`${entry.articleId} ${entry.version} ${entry.how}`}>
                    <td>
                      <Time at={entry.deliveredAt} />
                    </td>
                    <td>
                      <Link
                        class={headlines.get(entry.articleId) ? undefined : 'key'}
                        href={hrefOf('portal', { view: 'article', id: entry.articleId })}
                      >
                        {headlines.get(entry.articleId) ?? entry.articleId}
                      </Link>
                      <small class="below">
                        version {entry.version} · {howWords[entry.how]} · {entry.products.join(', ')}
                      </small>
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
          {(value?.next || deliveries.length > SHOWN) && (
            <p>
              The latest {Math.min(SHOWN, deliveries.length)} are shown; the CSV has all of the first
              thousand.
            </p>
          )}
        </>
      )}
    </>
  )
}

/** How a version was given. */
const howWords: Readonly<Record<UsageEntry['how'], string>> = {
  article: 'as an article',
  revision: 'as a version',
  diff: 'as a comparison',
  feed: 'in the feed',
  latest: 'among the latest',
  webhook: 'by webhook',
}

/** Deliveries of each day of a month, by its start in seconds. */
const byDay = (month: string, deliveries: readonly UsageEntry[]): { xs: number[]; ys: number[] } => {
  const start = Date.parse(`${month}-01T00:00:00Z`)
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
  const ys = new Array<number>(days).fill(0)
  for (const { deliveredAt } of deliveries) {
    const day = Number(deliveredAt.slice(8, 10)) - 1
    ys[day] = (ys[day] ?? 0) + 1
  }
  return { xs: ys.map((_, day) => start / 1000 + day * 86_400), ys }
}
