import { type AccountRouteName, accountRoutes } from '#schemas/routes/account-routes.ts'
import { ask } from '../ask.ts'
import { gatewayEvent } from '../gateway-event.ts'
import type { createNewsroom } from '../newsroom.ts'

interface Asked {
  licenseeId?: string
  keyId?: string
  query?: string
  id?: string
}

/** A call about an account, as a licensee makes it. */
export const askAccount = (
  { handler }: Pick<ReturnType<typeof createNewsroom>, 'handler'>,
  name: AccountRouteName,
  { licenseeId = 'gazette', keyId, query, id }: Asked = {},
) => {
  const { method, path: resource } = accountRoutes[name]
  return ask(
    handler,
    gatewayEvent({
      method,
      resource,
      path: resource.replace('{id}', id ?? ''),
      caller: { scope: 'licensee', licenseeId, ...(keyId && { keyId }) },
      ...(id && { id }),
      ...(query && { query }),
    }),
  )
}
