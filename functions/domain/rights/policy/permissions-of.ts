import { statusAt } from '#domain/revisions/status-at.ts'
import type { Article } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import type { Channel } from '#schemas/license/channel.ts'
import type { PolicyConstraint, PolicyDuty, PolicyRule } from '#schemas/license/policy.ts'
import type { UseLimits } from '#schemas/license/use-limits.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { channelsLeft } from '../limits/channels-left.ts'
import type { UsageRule } from '../rules/usage-rule.ts'
import { untilOf } from '../verdict/until-of.ts'
import { channelUri } from './channel-uri.ts'
import { partyUri } from './party-uri.ts'
import { spatialConstraint } from './spatial-constraint.ts'

interface Granted {
  target: string
  held: HeldProduct
  limits: UseLimits
  stated: readonly UsageRule[]
  article: Pick<Article, 'credit' | 'agency'>
  change: Change
  now: Date
}

/**
 * What one product permits: to distribute the copy through the remaining channels, and to archive it if that
 * is one of them.
 */
export const permissionsOf = ({
  target,
  held,
  limits,
  stated,
  article,
  change,
  now,
}: Granted): PolicyRule[] => {
  const channels = channelsLeft(held, limits)
  const outlets = channels.filter(channel => channel !== 'archive')
  const until = untilOf(change.expires, [held])
  const isAhead = statusAt(change, now) === 'withheld'
  const constraint: PolicyConstraint[] = [
    ...spatialConstraint(held, limits),
    ...(isAhead && change.embargoedUntil ? [at('gteq', change.embargoedUntil)] : []),
    ...(until ? [at('lt', until)] : []),
    ...stated.flatMap(({ policy }) => policy?.permitsOnly ?? []),
  ]
  const duty = dutiesOf(stated, article, limits)
  const rule = (action: PolicyRule['action'], own: PolicyConstraint[]): PolicyRule => {
    const all = [...own, ...constraint]
    return {
      target,
      action,
      ...(all.length > 0 && { constraint: all }),
      ...(duty.length > 0 && { duty }),
    }
  }
  return [
    ...(outlets.length > 0 ? [rule('distribute', [through(outlets)])] : []),
    ...(channels.includes('archive') ? [rule('archive', [])] : []),
  ]
}

const at = (operator: 'lt' | 'gteq', instant: string): PolicyConstraint => ({
  leftOperand: 'dateTime',
  operator,
  rightOperand: { '@value': instant, '@type': 'xsd:dateTime' },
})

const through = (channels: readonly Channel[]): PolicyConstraint => ({
  leftOperand: 'deliveryChannel',
  operator: 'isAnyOf',
  rightOperand: channels.map(channelUri),
})

const dutiesOf = (
  stated: readonly UsageRule[],
  { credit, agency }: Granted['article'],
  limits: UseLimits,
): PolicyDuty[] => {
  const actions = new Set([
    ...(credit ? ['attribute' as const] : []),
    ...stated.flatMap(({ policy }) => policy?.duty ?? []),
    ...(limits.unclear ? ['reviewPolicy' as const] : []),
  ])
  return [...actions]
    .toSorted()
    .map(action =>
      action === 'attribute' && agency ? { action, attributedParty: partyUri(agency) } : { action },
    )
}
