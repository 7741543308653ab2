import * as z from 'zod'

/** A licensee's right to a product. `until` is exclusive; absent, it does not end. */
export const Entitlement = z.object({
  productId: z.string(),
  from: z.iso.datetime(),
  until: z.iso.datetime().optional(),
  advance: z
    .boolean()
    .optional()
    .describe('Sees embargoed copy ahead of its instant, to prepare it; never to publish it before'),
})
export type Entitlement = z.infer<typeof Entitlement>

/** A publisher who fetches copy. */
export const Licensee = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  name: z.string().min(1),
  entitlements: z.array(Entitlement),
  cursorSecret: z
    .string()
    .describe(
      '32 random bytes, base64url: seals feed cursors, so that they do not count what the license hides',
    ),
})
export type Licensee = z.infer<typeof Licensee>
