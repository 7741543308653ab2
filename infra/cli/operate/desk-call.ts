import type { Call } from '#schemas/call.ts'

interface Asked {
  pathParameters?: Record<string, string>
}

/** A call of the desk's API as an operator would make it, for its use cases run from here. */
export const deskCall = (path: string, { pathParameters = {} }: Asked = {}): Call => ({
  method: 'GET',
  resource: path,
  path,
  base: '',
  pathParameters,
  query: {},
  caller: { scope: 'operator' },
})
