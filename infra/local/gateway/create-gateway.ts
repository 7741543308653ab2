import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Invoke } from '../lambda/invoke.ts'
import type { Api } from '../template/resources/read-api.ts'
import { answerRequest } from './answer-request.ts'
import { compress } from './compress.ts'
import { createAuthorize } from './create-authorize.ts'
import { headerValues } from './http-request.ts'
import { readRequest } from './read-request.ts'

/**
 * A server that answers as API Gateway would for the template's REST API, and has only that API's methods.
 */
export const createGateway = (api: Api, invoke: Invoke): Server => {
  const authorize = createAuthorize(invoke)
  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(message)
    const answer = await compress(
      await answerRequest(api, request, authorize, invoke),
      api.minimumCompressionSize,
      headerValues(request, 'accept-encoding').join(','),
    )
    response.statusCode = answer.status
    for (const [name, value] of answer.headers) response.appendHeader(name, value)
    response.setHeader('x-amzn-RequestId', request.id)
    if (answer.status !== 204 && answer.status !== 304)
      response.setHeader('Content-Length', answer.body.length)
    response.end(answer.status === 304 ? undefined : answer.body)
  }
  return createServer((message, response) => {
    handle(message, response).catch((error: Error) => {
      // The caller went away in the middle of the request.
      response.destroy(error)
    })
  })
}
