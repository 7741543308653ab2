import type { Account } from '#schemas/account.ts'
import type { FeedEntry } from '#schemas/feed-page.ts'
import { goTo, hrefOf } from '../../address.ts'
import { Link } from '../../link.tsx'
import type { Session } from '../../session.ts'
import { Empty, Failed, Loading } from '../../states.tsx'
import { Time } from '../../time.tsx'
import { useAnswer } from '../../use-answer.ts'
import { entryWords } from './entry-words.ts'
import type { Feed } from './use-feed.ts'

interface FeedListProps {
  session: Session
  feed: Feed
  parameters: URLSearchParams
}

/** The feed of the last days to read, live, by section, agency and words. */
export const FeedList = ({ session, feed, parameters }: FeedListProps) => {
  const { entries, isLoading, problem, reload } = feed
  const account = useAnswer<Account>(session.key, 'v1/account')
  const products = account.value?.entitlements.filter(({ inForce }) => inForce) ?? []
  const wanted = (name: string) => parameters.get(name) ?? ''
  const change = (name: string, value: string) =>
    goTo(hrefOf('portal', { ...Object.fromEntries(parameters), [name]: value }), { replace: true })
  const shown = entries.filter(
    ({ headline = '', agency = '', sections }) =>
      (!wanted('agency') || agency === wanted('agency')) &&
      (!wanted('section') || sections.includes(wanted('section'))) &&
      headline.toLowerCase().includes(wanted('q').toLowerCase()),
  )
  const choose = (name: string, label: string, values: readonly string[]) => (
    <label>
      {label}
      <select value={wanted(name)} onChange={event => change(name, event.currentTarget.value)}>
        <option value="">All</option>
        {[...new Set(values)].sort().map(value => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <>
      <h1>Feed</h1>
      <search>
        <form class="filters" onSubmit={event => event.preventDefault()}>
          <label>
            Find
            <input
              type="search"
              placeholder="Words of a headline"
              value={wanted('q')}
              onInput={event => change('q', event.currentTarget.value)}
            />
          </label>
          <label>
            Product
            <select
              value={wanted('product')}
              onChange={event => change('product', event.currentTarget.value)}
            >
              <option value="">All</option>
              {products.map(({ product }) => (
                <option key={product.id} value={product.id}>
                  {product.name ?? product.id}
                </option>
              ))}
            </select>
          </label>
          {choose(
            'agency',
            'Agency',
            entries.flatMap(({ agency }) => agency ?? []),
          )}
          {choose(
            'section',
            'Section',
            entries.flatMap(({ sections }) => sections),
          )}
        </form>
      </search>
      {problem && <Failed problem={problem} retry={reload} />}
      {isLoading && <Loading what="the feed" />}
      {!isLoading && shown.length === 0 && !problem && (
        <Empty>
          {entries.length === 0
            ? 'Nothing in the last two days that your license covers. New stories show here by themselves.'
            : 'No story is like that. Change the filter.'}
        </Empty>
      )}
      <ol class="plain" aria-live="polite">
        {shown.map(entry => (
          <li key={entry.articleId} class="entry">
            {entry.headline ? (
              <Link href={hrefOf('portal', { view: 'article', id: entry.articleId })}>{entry.headline}</Link>
            ) : (
              <NoHeadline entry={entry} />
            )}
            <small class="below">
              {[entryWords(entry), entry.agency, entry.sections.join(', ')].filter(Boolean).join(' · ')}
              {' · '}
              <Time at={entry.committedAt} />
              {entry.embargoedUntil && (
                <>
                  {' · '}embargo until <Time at={entry.embargoedUntil} withUtc />
                </>
              )}
            </small>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Of what is withdrawn or killed nothing is told but its id; a kill leads to where it is acknowledged. */
const NoHeadline = ({ entry: { articleId, status } }: { entry: FeedEntry }) =>
  status === 'canceled' ? (
    <Link class="bad" href={hrefOf('portal', { view: 'takedowns' })}>
      Story {articleId}
    </Link>
  ) : (
    <span class="bad">Story {articleId}</span>
  )
