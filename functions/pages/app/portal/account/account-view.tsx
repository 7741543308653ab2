import { useState } from 'preact/hooks'
import type { Account, AccountEntitlement, AccountNotice } from '#schemas/account.ts'
import { hrefOf } from '../../address.ts'
import { AskFirst } from '../../ask-first.tsx'
import { Link } from '../../link.tsx'
import type { Session } from '../../session.ts'
import { Failed, Loading } from '../../states.tsx'
import { Time } from '../../time.tsx'
import { useAnswer } from '../../use-answer.ts'
import { useOrder } from '../../use-order.ts'
import { SecretOnce } from '../secret-once.tsx'

/** What a licensee holds, how much it may ask, its keys, and what it should know. */
export const AccountView = ({ session }: { session: Session }) => {
  const { value, problem, isLoading, reload } = useAnswer<Account>(session.key, 'v1/account')
  const [issued, setIssued] = useState<string>()
  const order = useOrder(session.key, reload)
  if (isLoading) return <Loading what="the account" />
  if (!value) return problem ? <Failed problem={problem} retry={reload} /> : null
  const { name, entitlements, quota, keys, feed, notices } = value
  return (
    <>
      <h1>{name}</h1>
      {notices.map(({ code, detail }) => (
        <p key={code} class="alarm" role="status">
          {detail} <NoticeLink code={code} />
        </p>
      ))}
      <h2>What you hold</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Product</th>
            <th scope="col">From</th>
            <th scope="col">Until</th>
            <th scope="col">How</th>
          </tr>
        </thead>
        <tbody>
          {entitlements.map(entitlement => (
            <tr key={`${entitlement.product.id} ${entitlement.from}`}>
              <td>{entitlement.product.name ?? entitlement.product.id}</td>
              <td>
                <Time at={entitlement.from} />
              </td>
              <td>{entitlement.until ? <Time at={entitlement.until} /> : 'open'}</td>
              <td>{scopeWords(entitlement)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Calls</h2>
      <p>
        {quota.calls.remaining} of {quota.calls.limit} calls left for {quota.calls.resetsInSeconds} seconds.{' '}
        {feed.lastPolledAt && (
          <>
            The feed was last polled <Time at={feed.lastPolledAt} />.
          </>
        )}
      </p>
      <h2>Keys</h2>
      <p>Two keys can be live at once: get a new one, put it to use, then revoke the old one.</p>
      {issued && <SecretOnce label="New access key" secret={issued} />}
      {order.problem && <Failed problem={order.problem} />}
      <ul>
        {keys.map(({ id, last4, createdAt, lastSeenAt, revokedAt, current }) => (
          <li key={id}>
            …{last4 ?? id} <span class="key">({id})</span>, made <Time at={createdAt} />
            {lastSeenAt && (
              <>
                , last used <Time at={lastSeenAt} />
              </>
            )}
            {current && ', this one'}
            {revokedAt ? (
              ', revoked'
            ) : (
              <AskFirst
                label={`Revoke the key that ends in ${last4 ?? id}…`}
                class="outline secondary small"
                disabled={current}
                question={`Revoke the key that ends in ${last4 ?? id}?`}
                doIt="Revoke it"
                onDo={() => order.give(`v1/account/keys/${id}`, { method: 'DELETE' })}
              >
                {lastSeenAt ? (
                  <>
                    It was last used <Time at={lastSeenAt} />.
                  </>
                ) : (
                  'It was never used.'
                )}{' '}
                Whatever signs in with it is refused within a minute, and it cannot be brought back.
              </AskFirst>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        aria-busy={order.isUnderWay}
        onClick={() =>
          order.give<{ key: string }>('v1/account/keys', { method: 'POST' }, ({ key }) => setIssued(key))
        }
      >
        Get a new key
      </button>
    </>
  )
}

/** To where something can be done about it. */
const NoticeLink = ({ code }: Pick<AccountNotice, 'code'>) => {
  const [view, words] = places[code] ?? []
  return view ? <Link href={hrefOf('portal', { view })}>{words}</Link> : null
}

const places: Partial<Record<AccountNotice['code'], readonly [view: string, words: string]>> = {
  'takedown-outstanding': ['takedowns', 'Go to the takedowns'],
  'webhook-paused': ['webhooks', 'Go to the webhooks'],
  'webhook-disabled': ['webhooks', 'Go to the webhooks'],
}

const scopeWords = ({ territories, channels, advance, quota, inForce }: AccountEntitlement): string =>
  [
    inForce ? undefined : 'not in force now',
    channels ? channels.join(', ') : 'in every way',
    territories ? `in ${territories.join(', ')}` : 'everywhere',
    advance ? 'embargoed copy in advance' : undefined,
    quota
      ? `${quota.articles} ${quota.articles === 1 ? 'story' : 'stories'} a ${quota.per}, ${quota.remaining} left`
      : undefined,
  ]
    .filter(Boolean)
    .join('; ')
