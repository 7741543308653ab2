import type { Board } from '#schemas/desk/board.ts'
import { Empty } from '../controls/states.tsx'
import { Time } from '../controls/time.tsx'

/** The webhooks of all licensees, and how far each is behind the log. */
export const WebhookStates = ({ webhooks }: Pick<Board, 'webhooks'>) => (
  <>
    <h2>Webhooks</h2>
    {webhooks.length === 0 && <Empty>No licensee has a webhook.</Empty>}
    <ul>
      {webhooks.map(({ id, licenseeId, status, behind, failingSince }) => (
        <li key={id} class={status === 'active' && !failingSince ? undefined : 'bad'}>
          {licenseeId}: {status}, {behind === 1 ? 'one change' : `${behind} changes`} behind
          {failingSince && (
            <>
              , failing since <Time at={failingSince} />
            </>
          )}
          <small class="below key">{id}</small>
        </li>
      ))}
    </ul>
  </>
)
