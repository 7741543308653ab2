import type { Call } from '#schemas/call.ts'

interface Asked {
  pathParameters?: Record<string, string>
}

/** A call to the desk's API as an operator would make it, for running its use cases from here. */
export const deskCall = (path: string, { pathParameters = {} }: Asked = {}): Call => ({
  method: 'GET',
  resource: path,
  path,
  base: '',
  pathParameters,
  query: {},
  caller: { scope: 'operator' },
})
