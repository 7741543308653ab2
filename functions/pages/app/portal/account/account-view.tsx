import { hrefOf } from '#app/address.ts'
import { useAnswer } from '#app/calls/use-answer.ts'
import { Link } from '#app/controls/link.tsx'
import { Failed, Loading } from '#app/controls/states.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Session } from '#app/session.ts'
import type { Account, AccountNotice } from '#schemas/license/account.ts'
import { EntitlementTable } from './entitlement-table.tsx'
import { KeyList } from './key-list.tsx'

/** What a licensee holds, how much it may request, its keys, and what it should know. */
export const AccountView = ({ session }: { session: Session }) => {
  const { value, problem, isLoading, reload } = useAnswer<Account>(session.key, 'v1/account')
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
      <h2>Your products</h2>
      <EntitlementTable entitlements={entitlements} />
      <h2>Calls</h2>
      <p>
        {quota.calls.remaining} of {quota.calls.limit} calls left for the next {quota.calls.resetsInSeconds}{' '}
        seconds.{' '}
        {feed.lastPolledAt && (
          <>
            The feed was last polled <Time at={feed.lastPolledAt} />.
          </>
        )}
      </p>
      <h2>Keys</h2>
      <KeyList session={session} keys={keys} onChange={reload} />
    </>
  )
}

/** Leads to where something can be done about it. */
const NoticeLink = ({ code }: Pick<AccountNotice, 'code'>) => {
  const [view, words] = places[code] ?? []
  return view ? <Link href={hrefOf('portal', { view })}>{words}</Link> : null
}

const places: Partial<Record<AccountNotice['code'], readonly [view: string, words: string]>> = {
  'takedown-outstanding': ['takedowns', 'Go to the takedowns'],
  'webhook-paused': ['webhooks', 'Go to the webhooks'],
  'webhook-disabled': ['webhooks', 'Go to the webhooks'],
}
