import type { APIGatewayProxyEvent } from 'aws-lambda'

/** The path that was called, without the stage, as a URI has it: what is percent-encoded stays so, what must be becomes so. */
export const pathOf = ({ path }: Pick<APIGatewayProxyEvent, 'path'>): string =>
  new URL(`http://localhost${path}`).pathname
