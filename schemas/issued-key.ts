import * as z from 'zod'

/** Answer of `POST /v1/account/keys`: the one time that a key is shown. */
export const IssuedKey = z.object({
  id: z.string().describe('To revoke it by'),
  key: z.string().describe('For the `x-api-key` header. It is kept nowhere: store it now'),
  createdAt: z.iso.datetime(),
})
export type IssuedKey = z.infer<typeof IssuedKey>
