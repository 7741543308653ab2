import { useEffect, useState } from 'preact/hooks'
import type { DropsPage } from '#schemas/drops-query.ts'
import type { Receipt } from '#schemas/receipt.ts'
import { goTo, hrefOf } from '../address.ts'
import type { PageProps } from '../page-props.ts'
import { Empty, Failed, Loading } from '../states.tsx'
import { useAnswer } from '../use-answer.ts'
import { useOrder } from '../use-order.ts'
import { DropZone } from './drop-zone.tsx'
import { ReceiptCard } from './receipt-card.tsx'

const EVERY_MS = 5_000
const filters = ['day', 'outcome', 'q'] as const

/** The drops of a day, newest first, found by outcome and words, and a place to drop more. */
export const DropList = ({ session, parameters }: PageProps) => {
  const asked = new URLSearchParams(
    filters.flatMap(name => {
      const value = parameters.get(name)
      return value ? [[name, value]] : []
    }),
  ).toString()
  const path = `v1/desk/drops${asked && `?${asked}`}`
  const { value, problem, isLoading, reload } = useAnswer<DropsPage>(session.key, path, EVERY_MS)
  // What was dropped here just now shows above, with its progress, and not again among the others.
  const [own, setOwn] = useState<ReadonlySet<string>>(new Set())
  const [older, setOlder] = useState<{ receipts: Receipt[]; before?: string }>()
  useEffect(() => setOlder(undefined), [path])

  const change = (name: string, value: string) =>
    goTo(hrefOf('desk', { ...Object.fromEntries(parameters), view: 'drops', [name]: value }), {
      replace: true,
    })
  const order = useOrder(session.key, () => {})
  const before = older ? older.before : value?.before
  const showOlder = () =>
    order.give<DropsPage>(
      `v1/desk/drops?${new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(asked)), ...(before && { before }) })}`,
      {},
      page => setOlder({ receipts: [...all, ...page.receipts], before: page.before }),
    )
  const all = mergeReceipts(value?.receipts ?? [], older?.receipts ?? [])

  const receipts = all.filter(receipt => !own.has(nameOf(receipt)))

  return (
    <>
      <h1>Drops</h1>
      <DropZone
        session={session}
        onReceipt={receipt => {
          setOwn(before => new Set([...before, nameOf(receipt)]))
          reload()
        }}
      />
      <search>
        <form class="filters" onSubmit={event => event.preventDefault()}>
          <label>
            Find
            <input
              type="search"
              placeholder="Headline, agency or file"
              value={parameters.get('q') ?? ''}
              onInput={event => change('q', event.currentTarget.value)}
            />
          </label>
          <label>
            Outcome
            <select
              value={parameters.get('outcome') ?? ''}
              onChange={event => change('outcome', event.currentTarget.value)}
            >
              <option value="">All</option>
              <option value="accepted">Accepted</option>
              <option value="partial">Accepted in part</option>
              <option value="rejected">Rejected</option>
            </select>
          </label>
          <label>
            Day (UTC)
            <input
              type="date"
              value={parameters.get('day') ?? value?.day ?? ''}
              onChange={event => change('day', event.currentTarget.value)}
            />
          </label>
        </form>
      </search>
      {problem && <Failed problem={problem} retry={reload} />}
      {isLoading && <Loading what="the drops" />}
      {value && all.length === 0 && (
        <Empty>
          {asked
            ? 'No drop of that day is like that. Change the filter.'
            : 'Nothing was dropped today yet. Drop a file above.'}
        </Empty>
      )}
      <div aria-live="polite">
        {receipts.map(receipt => (
          <ReceiptCard key={nameOf(receipt)} receipt={receipt} />
        ))}
      </div>
      {order.problem && <Failed problem={order.problem} />}
      {before && (
        <button type="button" class="secondary" aria-busy={order.isUnderWay} onClick={showOlder}>
          Show older
        </button>
      )}
    </>
  )
}

const nameOf = ({ drop }: Receipt): string => `${drop.key} ${drop.sequencer}`

/** The newest as they stand now, then those that were shown before: what new drops push off the first page stays in the list. */
const mergeReceipts = (newest: readonly Receipt[], before: readonly Receipt[]): Receipt[] => {
  const names = new Set(newest.map(nameOf))
  return [...newest, ...before.filter(receipt => !names.has(nameOf(receipt)))]
}
