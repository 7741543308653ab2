import type { Route } from '#schemas/routes/route.ts'

/**
 * The methods a path accepts, as `Allow` lists them (RFC 9110, section 10.2.1): those of its routes, `HEAD`
 * beside `GET`, and `OPTIONS`.
 */
export const methodsOf = (routes: readonly Route[], path: string): string[] => {
  const own = routes.filter(route => route.path === path).map(({ method }) => method)
  return own.length === 0
    ? []
    : [...own.flatMap(each => (each === 'GET' ? [each, 'HEAD'] : [each])), 'OPTIONS']
}
