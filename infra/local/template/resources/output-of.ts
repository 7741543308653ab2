import { StartError } from '#infra/local/start-error.ts'
import type { Stack } from '../read-stack.ts'

/** An output of the stack, which the template must have for others to find what it names. */
export const outputOf = ({ outputs }: Stack, name: string): string => {
  const value = outputs[name]
  if (value === undefined) throw new StartError(`The template has no output ${name}.`)
  return value
}
