import { ColumnHeads } from '#app/controls/column-heads.tsx'
import { Time } from '#app/controls/time.tsx'
import type { AccountEntitlement } from '#schemas/license/account.ts'

/** The products a licensee is entitled to, for which period, and how it may use them. */
export const EntitlementTable = ({ entitlements }: { entitlements: readonly AccountEntitlement[] }) => (
  <table>
    <ColumnHeads of={['Product', 'From', 'Until', 'Terms']} />
    <tbody>
      {entitlements.map((entitlement, at) => (
        <tr key={at}>
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
)

const scopeWords = ({ territories, channels, advance, quota, inForce }: AccountEntitlement): string =>
  [
    inForce ? undefined : 'not in force',
    channels ? channels.join(', ') : 'all channels',
    territories ? `in ${territories.join(', ')}` : 'everywhere',
    advance ? 'embargoed copy in advance' : undefined,
    quota
      ? `${quota.articles} ${quota.articles === 1 ? 'story' : 'stories'} a ${quota.per}, ${quota.remaining} left`
      : undefined,
  ]
    .filter(Boolean)
    .join('; ')
