import { StartError } from '../start-error.ts'

/**
 * A construct of the template that the local stack needs but cannot run, named by logical id, type and part.
 */
export const unsupportedPart = (logicalId: string, type: string, part: string): StartError =>
  new StartError(
    `The template's ${logicalId} (${type}) needs ${part}, which the local stack does not understand.`,
  )
