import * as z from 'zod/mini'

/** Answer of `POST /v1/account/keys`: the only time the key is shown. */
export const IssuedKey = z.object({
  id: z.string().check(z.describe('Identifies the key when it is revoked')),
  key: z.string().check(z.describe('For the `x-api-key` header. It is stored nowhere else: keep it now')),
  createdAt: z.iso.datetime(),
})
export type IssuedKey = z.infer<typeof IssuedKey>
