import { expect, it } from 'vitest'
import { withoutUnnamedErrors } from '#infra/bundling/plugins/without-unnamed-errors.ts'

const registry = `_s.registerError(AServiceException$, AServiceException);
n0.registerError(ThrottlingException$, ThrottlingException);
n0.registerError(StaleException$, StaleException);
export const errors = [n0];
`

it('registers the base class of a client, and the errors that are named', () => {
  expect(withoutUnnamedErrors(registry, error => error === 'StaleException')).toBe(
    registry.replace('n0.registerError(ThrottlingException$, ThrottlingException);\n', ''),
  )
})
