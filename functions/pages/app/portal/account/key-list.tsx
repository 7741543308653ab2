import { useState } from 'preact/hooks'
import { useOrder } from '#app/calls/use-order.ts'
import { ConfirmButton } from '#app/controls/confirm-button.tsx'
import { Failed } from '#app/controls/states.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Session } from '#app/session.ts'
import type { Account } from '#schemas/license/account.ts'
import { SecretOnce } from '../secret-once.tsx'

type Key = Account['keys'][number]

interface KeyListProps {
  session: Session
  keys: readonly Key[]
  onChange: () => void
}

/** The access keys of a licensee, each with a way to revoke it, and a way to get a new one. */
export const KeyList = ({ session, keys, onChange }: KeyListProps) => {
  const [issued, setIssued] = useState<string>()
  const order = useOrder(session.key, onChange)
  return (
    <>
      <p>You can have two live keys at once: get a new one, switch to it, then revoke the old one.</p>
      {issued && <SecretOnce label="New access key" secret={issued} />}
      {order.problem && <Failed problem={order.problem} />}
      <ul>
        {keys.map(key => (
          <KeyItem
            key={key.id}
            of={key}
            onRevoke={() => order.give(`v1/account/keys/${key.id}`, { method: 'DELETE' })}
          />
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

const KeyItem = ({ of: key, onRevoke }: { of: Key; onRevoke: () => void }) => {
  const { id, last4, createdAt, lastSeenAt, revokedAt, current } = key
  const ending = last4 ?? id
  return (
    <li>
      …{ending} <span class="key">({id})</span>, created <Time at={createdAt} />
      {lastSeenAt && (
        <>
          , last used <Time at={lastSeenAt} />
        </>
      )}
      {current && ', this one'}
      {revokedAt ? (
        ', revoked'
      ) : (
        <ConfirmButton
          label={`Revoke the key that ends in ${ending}…`}
          class="outline secondary small"
          disabled={current}
          question={`Revoke the key that ends in ${ending}?`}
          doIt="Revoke it"
          onDo={onRevoke}
        >
          {lastSeenAt ? (
            <>
              It was last used <Time at={lastSeenAt} />.
            </>
          ) : (
            'It was never used.'
          )}{' '}
          Anything that uses it is refused within a minute. This cannot be undone.
        </ConfirmButton>
      )}
    </li>
  )
}
