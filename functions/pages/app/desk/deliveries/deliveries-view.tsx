import { goTo, hrefOf } from '#app/address.ts'
import { useAnswer } from '#app/calls/use-answer.ts'
import { ColumnHeads } from '#app/controls/column-heads.tsx'
import { InstantField } from '#app/controls/instant-field.tsx'
import { Link } from '#app/controls/link.tsx'
import { Empty, Failed, Loading } from '#app/controls/states.tsx'
import { StoryLink } from '#app/controls/story-link.tsx'
import { Time } from '#app/controls/time.tsx'
import { toLocalTime } from '#app/controls/to-local-time.ts'
import { deliveryWords } from '#app/delivery-words.ts'
import type { PageProps } from '#app/page-props.ts'
import { queryOf } from '#app/query-of.ts'
import { useTitle } from '#app/use-title.ts'
import type { DeliveriesPage } from '#schemas/queries/deliveries-query.ts'
import { LicenseeField } from '../licensee-field.tsx'

/** What a licensee was given since an instant: the answer to "what did you send me at 14:32?". */
export const DeliveriesView = ({ session, parameters }: PageProps) => {
  const { licensee = '', since, after } = Object.fromEntries(parameters)
  const { value, problem, isLoading, reload } = useAnswer<DeliveriesPage>(
    session.key,
    licensee ? `v1/desk/deliveries?${queryOf({ licensee, since, after })}` : undefined,
  )
  useTitle(value ? `Given to ${value.licensee.name}` : 'Deliveries')
  const ask = (changed: Record<string, string>) =>
    goTo(hrefOf('desk', { view: 'deliveries', licensee, since, ...changed }), { replace: true })
  return (
    <>
      <h1>{value ? `Given to ${value.licensee.name}` : 'Deliveries'}</h1>
      <form class="filters" onSubmit={event => event.preventDefault()}>
        <LicenseeField session={session} value={licensee} onChoose={id => ask({ licensee: id })} />
        <InstantField
          label="Since"
          value={toLocalTime(since)}
          onInput={value => ask({ since: value && new Date(value).toISOString() })}
        />
      </form>
      {!licensee && (
        <Empty>
          Name a licensee to see what it was given. What it sees of one story now stands at the end of that
          story’s page.
        </Empty>
      )}
      <p>
        Each text is listed when it was first given in a way. The feed without texts, which only names
        stories, is not recorded.
      </p>
      {problem && <Failed problem={problem} retry={reload} />}
      {isLoading && <Loading what="the deliveries" />}
      {value?.deliveries.length === 0 && (
        <Empty>
          No text was given to it {since ? 'from then to the end of that month (UTC)' : 'today (UTC)'}.
        </Empty>
      )}
      {value && value.deliveries.length > 0 && <GivenTable page={value} licensee={licensee} />}
      {value?.next && (
        <p>
          <Link href={hrefOf('desk', { view: 'deliveries', licensee, since, after: value.next })}>
            What came after
          </Link>
        </p>
      )}
    </>
  )
}

const GivenTable = ({ page, licensee }: { page: DeliveriesPage; licensee: string }) => (
  <table>
    <ColumnHeads of={['When', 'Story']} />
    <tbody>
      {page.deliveries.map(({ articleId, version, how, deliveredAt, products }) => (
        <tr key={`${articleId} ${version} ${how}`}>
          <td>
            <Time at={deliveredAt} isExact />
          </td>
          <td>
            <StoryLink articleId={articleId} headline={page.headlines[articleId]} />
            <small class="below">
              <Link href={hrefOf('desk', { view: 'story', id: articleId, text: String(version) })}>
                version {version}
              </Link>
              {[' ', deliveryWords[how], products.join(', ')].filter(Boolean).join(' · ')}
              {' · '}
              <Link href={hrefOf('desk', { view: 'story', id: articleId, as: licensee })}>
                what it sees now
              </Link>
            </small>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
