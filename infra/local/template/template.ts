import * as z from 'zod'

/** One resource of a CloudFormation template; `Properties` still holds intrinsic functions. */
export const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Metadata: z.record(z.string(), z.unknown()).default({}),
  Condition: z.string().optional(),
})
export type Resource = z.infer<typeof Resource>

/** The part of a synthesized template that the local stack reads. */
export const Template = z.object({
  Resources: z.record(z.string(), Resource),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown() })).default({}),
})
export type Template = z.infer<typeof Template>
