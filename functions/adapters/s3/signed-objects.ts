import type { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { fromEnv } from '@aws-sdk/credential-provider-env'
import { Sha256 } from '@smithy/core/checksum'
import { HttpRequest, type HttpResponse } from '@smithy/core/transport'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { SignatureV4 } from '@smithy/signature-v4'
import { objectRequest } from './object-request.ts'
import { objectTimeouts } from './object-timeouts.ts'
import type { OpenedObject, OpenObject } from './open-object.ts'
import { standardRetries } from './standard-retries.ts'

/**
 * Reads objects by a signed GET, without the SDK's S3 client, which is 150 KB for this one call: the packages
 * that the client itself is built from sign, send and retry. Region, endpoint and credentials come from the
 * environment, as in Lambda. The SDK's checksum validation is left out: TLS protects the bytes, and readers
 * check their number.
 */
export const signedObjects = (): OpenObject => {
  const region = process.env.AWS_REGION ?? ''
  const endpoint = process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials: fromEnv(),
    sha256: Sha256,
    // S3 alone signs the path exactly as it is sent (S3 API, "Signature Calculations for the Authorization
    // Header").
    uriEscapePath: false,
  })
  const handler = new NodeHttpHandler(objectTimeouts.requestHandler)
  const tryAgain = standardRetries(objectTimeouts.maxAttempts)
  return name =>
    tryAgain(async () => {
      const signed = await signer.sign(objectRequest(name, region, endpoint))
      const { response } = await handler.handle(new HttpRequest(signed))
      return readAnswer(response)
    })
}

const readAnswer = async ({ statusCode, headers, body }: HttpResponse): Promise<OpenedObject> => {
  const stream: Readable = body
  if (statusCode !== 200) throw refusal(statusCode, await text(stream))
  const length = headers['content-length']
  return {
    length: length === undefined ? undefined : Number(length),
    metadata: Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) =>
        name.startsWith('x-amz-meta-') ? [[name.slice('x-amz-meta-'.length), value]] : [],
      ),
    ),
    bytes: () => buffer(stream),
    discard: () => stream.destroy(),
  }
}

/**
 * The error that S3 describes in XML, in the shape by which the SDK decides what to retry (S3 API, "REST
 * error responses").
 */
const refusal = (httpStatusCode: number, xml: string): Error => {
  const [, name = `Status${httpStatusCode}`] = /<Code>([^<]{1,100})<\/Code>/.exec(xml) ?? []
  const [, message = xml.slice(0, 200)] = /<Message>([^<]{1,1000})<\/Message>/.exec(xml) ?? []
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode } })
}
