import * as z from 'zod/mini'

const Instant = z.object({ '@value': z.iso.datetime(), '@type': z.literal('xsd:dateTime') })

/** A condition of a rule (ODRL 2.2 Information Model, section 2.5). */
export const PolicyConstraint = z.object({
  leftOperand: z.enum(['dateTime', 'deliveryChannel', 'spatial', 'purpose']),
  operator: z.enum(['eq', 'neq', 'lt', 'gteq', 'isAnyOf', 'isNoneOf']),
  rightOperand: z.union([z.string(), z.array(z.string()).check(z.minLength(1)), Instant]),
})
export type PolicyConstraint = z.infer<typeof PolicyConstraint>

/** What must be done with a permission (ODRL `duty`). */
export const PolicyDuty = z.object({
  action: z.enum(['attribute', 'reviewPolicy']),
  attributedParty: z.optional(z.string()).check(z.describe('For `attribute`: whom to name')),
})
export type PolicyDuty = z.infer<typeof PolicyDuty>

/** A permission or a prohibition. */
export const PolicyRule = z.object({
  target: z.string(),
  action: z.enum(['distribute', 'archive', 'sell', 'modify', 'use']),
  constraint: z.optional(z.array(PolicyConstraint).check(z.minLength(1))),
  duty: z.optional(z.array(PolicyDuty).check(z.minLength(1))),
})
export type PolicyRule = z.infer<typeof PolicyRule>

/**
 * The licensee's rights to one version of an article: an ODRL 2.2 agreement as JSON-LD, with IPTC's RightsML
 * 2.0 profile.
 */
export const Policy = z.object({
  '@context': z.literal('http://www.w3.org/ns/odrl.jsonld'),
  '@type': z.literal('Agreement'),
  uid: z.string(),
  profile: z.string(),
  conflict: z.literal('prohibit').check(z.describe('What is prohibited is not permitted')),
  assigner: z.string(),
  assignee: z.string(),
  permission: z.array(PolicyRule).check(z.minLength(1)),
  prohibition: z.optional(z.array(PolicyRule).check(z.minLength(1))),
})
export type Policy = z.infer<typeof Policy>
