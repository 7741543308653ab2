import type { Template } from 'aws-cdk-lib/assertions'

/** The one resource of a type whose logical id begins with `prefix`, and that id. */
export const findOne = (template: Template, type: string, prefix = '') => {
  const found = Object.entries(template.findResources(type)).filter(([id]) => id.startsWith(prefix))
  const [only] = found
  if (!only || found.length > 1) throw new Error(`${found.length} of ${type} begin with "${prefix}", not one`)
  const [id, resource] = only
  return { id, Properties: resource.Properties, DependsOn: resource.DependsOn }
}
