import type { NewsMediaOrganization } from 'schema-dts'

/** An agency or other house by its name. */
export const toOrganization = (name: string): NewsMediaOrganization => ({
  '@type': 'NewsMediaOrganization',
  name,
})
